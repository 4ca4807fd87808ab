// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LettersDialog.h"

#include "document/Html.h"
#include "letter/Letters.h"
#include "ui/common/Buttons.h"
#include "ui/common/CodeText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using letter::LetterKind;

constexpr std::chrono::milliseconds kTypingPause{250};
constexpr QSize kProposedSize{1000, 640};

/// With its no-break spaces, which toPlainText makes spaces of.
QString typedIn(const QPlainTextEdit& edit)
{
    auto text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text.replace(QChar::LineSeparator, u'\n');
}

/// Letters are printed on white, whatever the window looks like.
QPalette paperPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

} // namespace

LettersDialog::LettersDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_kind(new QComboBox),
      m_fields(new QComboBox),
      m_insert(button(tr("&Insert"), "letterInsert")),
      m_text(new QPlainTextEdit),
      m_preview(new QTextBrowser),
      m_state(new QLabel),
      m_save(button(Glyph::Save, tr("&Save"), "letterSave")),
      m_reset(button(Glyph::Undo, tr("Back to Jalon’s &text"), "letterReset")),
      m_pause(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"lettersDialog"_s);
    setWindowTitle(tr("Texts of letters and contracts"));
    resize(kProposedSize.boundedTo(parent->window()->size()));
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    connect(m_pause, &QTimer::timeout, this, &LettersDialog::preview);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_typed[kind()] = typedIn(*m_text);
        m_pause->start();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LettersDialog::showKind);
    connect(m_insert, &QPushButton::clicked, this, &LettersDialog::insertField);
    connect(m_save, &QPushButton::clicked, this, &LettersDialog::save);
    connect(m_reset, &QPushButton::clicked, this, &LettersDialog::reset);
    read();
}

void LettersDialog::build()
{
    for (const auto each : valuesOf<LetterKind>()) {
        m_kind->addItem(codeText(each));
    }
    m_kind->setObjectName(u"letterKind"_s);
    m_preview->setObjectName(u"letterPreview"_s);
    m_preview->setAccessibleName(tr("What it looks like"));
    m_preview->setOpenLinks(false);
    m_preview->setPalette(paperPalette());
    m_state->setObjectName(u"letterState"_s);
    m_state->setWordWrap(true);
    auto* const label = labelFor(tr("&Letter:"), m_kind);
    auto* const top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_kind);
    top->addStretch(1);
    auto* const parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(editorPart());
    parts->addWidget(m_preview);
    auto* const close = button(tr("Close"), "letterClose");
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(parts, 1);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &LettersDialog::reject);
}

QWidget* LettersDialog::editorPart()
{
    auto* const part = new QWidget;
    m_text->setObjectName(u"letterText"_s);
    m_text->setAccessibleName(tr("Text of the letter"));
    m_text->setTabChangesFocus(true);
    m_text->setReadOnly(!m_workspace.canWrite());
    m_fields->setObjectName(u"letterFields"_s);
    m_fields->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* const label = labelFor(tr("&Field:"), m_fields);
    auto* const fields = new QHBoxLayout;
    fields->addWidget(label);
    fields->addWidget(m_fields, 1);
    fields->addWidget(m_insert);
    auto* const help =
        mutedLabel(tr("First line: “Objet : …”. Then a line a paragraph; “# ” before a title, “- ” before "
                      "an item, **bold**. {{field|what is said without it}}."));
    help->setWordWrap(true);
    auto* const layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addLayout(fields);
    layout->addWidget(m_text, 1);
    layout->addWidget(help);
    return part;
}

letter::LetterKind LettersDialog::kind() const
{
    return static_cast<LetterKind>(m_kind->currentIndex());
}

bool LettersDialog::isTyped(LetterKind kind) const
{
    const auto typed = m_typed.find(kind);
    const auto stored = m_stored.find(kind);
    return typed != m_typed.end() && stored != m_stored.end() && typed->second != stored->second.text;
}

void LettersDialog::read()
{
    m_readAll = m_workspace.quick().read<AllStored>(
        this,
        [](const store::Database& database, const std::stop_token&) -> Expected<AllStored> {
            AllStored all;
            for (const auto each : valuesOf<LetterKind>()) {
                all[each] = {fromUtf8(letter::templateText(database, each)),
                             letter::isOwnTemplate(database, each)};
            }
            return all;
        },
        [this](const Expected<AllStored>& all) {
            if (all) {
                show(*all);
            } else {
                m_state->setText(errorText(all.error()));
            }
        });
}

void LettersDialog::show(const AllStored& stored)
{
    m_stored = stored;
    showKind();
}

void LettersDialog::showKind()
{
    const auto typed = m_typed.find(kind());
    m_text->setPlainText(typed != m_typed.end() ? typed->second : m_stored[kind()].text);
    fillFields();
    preview();
}

void LettersDialog::fillFields()
{
    m_fields->clear();
    for (const auto& spec : letter::fieldSpecs()) {
        if (letter::isFieldOf(kind(), spec.field)) {
            m_fields->addItem(u"%1 – %2"_s.arg(fromUtf8(spec.name), fromUtf8(spec.meaning)),
                              fromUtf8(spec.name));
        }
    }
    m_insert->setEnabled(!m_text->isReadOnly());
}

void LettersDialog::insertField()
{
    m_text->insertPlainText(u"{{%1}}"_s.arg(m_fields->currentData().toString()));
    m_text->setFocus();
}

void LettersDialog::preview()
{
    m_readPreview = m_workspace.quick().read<QString>(
        this,
        [kind = kind(), text = toUtf8(typedIn(*m_text)), today = m_workspace.clock().today()](
            const store::Database& database, const std::stop_token&) -> Expected<QString> {
            const auto made = letter::specimen(database, kind, text, today);
            if (!made) {
                return std::unexpected{made.error()};
            }
            return fromUtf8(
                document::toHtml(letter::documentOf(kind, {&*made, 1}), document::HtmlReader::TextLayout));
        },
        [this](const Expected<QString>& page) { showState(page); });
}

void LettersDialog::showState(const Expected<QString>& page)
{
    const bool canSave = m_workspace.canWrite() && page && isTyped(kind());
    m_save->setEnabled(canSave);
    m_reset->setEnabled(m_workspace.canWrite() && (m_stored[kind()].isOwn || isTyped(kind())));
    if (page) {
        m_preview->setHtml(*page);
        m_state->setText(isTyped(kind())          ? tr("Not saved yet.")
                         : m_stored[kind()].isOwn ? tr("This base has its own text.")
                                                  : tr("The text that comes with Jalon."));
    } else {
        m_state->setText(errorText(page.error()));
    }
}

void LettersDialog::save()
{
    const auto saved = kind();
    m_workspace.edit(
        this, tr("the text of a letter"),
        [saved, text = toUtf8(typedIn(*m_text))](store::Transaction& tx) {
            return letter::setTemplate(tx, saved, text);
        },
        [this, saved](const Expected<TxId>& written) {
            if (!written) {
                m_state->setText(errorText(written.error()));
                return;
            }
            m_typed.erase(saved);
            read();
        },
        store::TxKind::Reference);
}

void LettersDialog::reset()
{
    const auto taken = kind();
    m_typed.erase(taken);
    if (!m_stored[taken].isOwn) {
        showKind();
        return;
    }
    m_workspace.edit(
        this, tr("the text of a letter"),
        [taken](store::Transaction& tx) -> Expected<void> {
            letter::resetTemplate(tx, taken);
            return {};
        },
        [this](const Expected<TxId>& written) {
            if (written) {
                read();
            } else {
                m_state->setText(errorText(written.error()));
            }
        },
        store::TxKind::Reference);
}

void LettersDialog::reject()
{
    if (!m_workspace.canWrite()
        || !std::ranges::any_of(valuesOf<LetterKind>(), [this](auto each) { return isTyped(each); })) {
        QDialog::reject();
        return;
    }
    prompt::ask(this,
                {tr("Text not saved"),
                 tr("What you typed is not saved. Letters stay as they were until it is."),
                 {tr("Close without saving"), tr("Go on typing")}},
                [this](int answer) {
                    if (answer == 0) {
                        QDialog::reject();
                    }
                });
}

} // namespace jalon::ui
