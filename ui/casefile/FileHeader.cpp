// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FileHeader.h"

#include "ui/casefile/AddMenu.h"
#include "ui/casefile/FileBadges.h"
#include "ui/common/CodeText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString whoText(const FileContent& content)
{
    const auto& file = content.file;
    QStringList parts;
    if (file.identity.birthOn) {
        parts += FileHeader::tr("born on %1 (%2 years)")
                     .arg(dateText(file.identity.birthOn))
                     .arg(ageAt(*file.identity.birthOn, content.today));
    }
    if (file.household) {
        const auto role = roleText(file.household->role);
        parts += FileHeader::tr("matricule %1 (%2)").arg(fromUtf8(file.household->file.matricule), role);
    }
    if (!file.residences.empty()) {
        parts += fromUtf8(file.residences.front().value.city);
    }
    return parts.join(u"  ·  "_s);
}

QString nameText(const FileContent& content)
{
    const auto& civility = content.file.identity.civility;
    return (civility ? codeText(*civility) + u' ' : QString{}) + content.name();
}

} // namespace

FileHeader::FileHeader(QWidget* parent)
    : QWidget(parent),
      m_name(titleLabel({})),
      m_who(new QLabel),
      m_readOnly(mutedLabel({})),
      m_badges(new QWidget),
      m_badgesLayout(new FlowLayout(m_badges)),
      m_place(mutedLabel({})),
      m_add(new QPushButton(icon(Glyph::Plus), tr("Add…"))),
      m_addMenu(new QMenu(this)),
      m_more(new QMenu(this))
{
    m_name->setObjectName(u"fileName"_s);
    m_who->setObjectName(u"fileWho"_s);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_readOnly->setObjectName(u"fileReadOnly"_s);
    m_readOnly->setWordWrap(true);
    m_readOnly->hide();
    m_badges->setObjectName(u"fileBadges"_s);
    m_place->setObjectName(u"filePlace"_s);
    auto* const back = addTool(Glyph::List, u"fileBack"_s, tr("Back to the list"), tr("Esc"));
    m_previous = addTool(Glyph::Left, u"filePrevious"_s, tr("Previous file"), tr("Alt+Left"));
    m_next = addTool(Glyph::Right, u"fileNext"_s, tr("Next file"), tr("Alt+Right"));
    m_add->setObjectName(u"fileAdd"_s);
    m_add->setToolTip(tr("Add an event (F2)"));
    m_add->setAutoDefault(true);
    auto* const more = addTool(Glyph::Menu, u"fileMore"_s, tr("More"), {});
    fillMore();
    auto* const line = new QHBoxLayout;
    line->addWidget(m_name);
    line->addStretch(1);
    for (auto* const tool : std::initializer_list<QWidget*>{back, m_previous, m_place, m_next, m_add, more}) {
        line->addWidget(tool);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    for (auto* const part : std::initializer_list<QWidget*>{m_who, m_badges, m_readOnly}) {
        layout->addWidget(part);
    }
    connect(back, &QToolButton::clicked, this, &FileHeader::backAsked);
    connect(m_previous, &QToolButton::clicked, this, &FileHeader::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &FileHeader::nextAsked);
    connect(m_add, &QPushButton::clicked, this, &FileHeader::openAddMenu);
    connect(more, &QToolButton::clicked, this,
            [this, more] { m_more->popup(more->mapToGlobal(QPoint{0, more->height()})); });
}

QToolButton* FileHeader::addTool(Glyph glyph, const QString& name, const QString& text, const QString& keys)
{
    auto* const tool = new QToolButton;
    tool->setIcon(icon(glyph));
    tool->setObjectName(name);
    tool->setAccessibleName(text);
    tool->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

void FileHeader::fillMore()
{
    m_merge = m_more->addAction(icon(Glyph::Merge), tr("&Join with another file of this person…"), this,
                                &FileHeader::mergeAsked);
    m_merge->setObjectName(u"fileMerge"_s);
    auto* const contract =
        m_more->addAction(icon(Glyph::Print), tr("Contract to &sign…"), this, &FileHeader::contractAsked);
    contract->setObjectName(u"fileContract"_s);
    auto* const access = m_more->addAction(icon(Glyph::Save), tr("Right of &access: all that is held…"), this,
                                           &FileHeader::accessAsked);
    access->setObjectName(u"fileAccess"_s);
    auto* const copied =
        m_more->addAction(icon(Glyph::Paste), tr("&Copy the name and the numbers"), this, &FileHeader::copy);
    copied->setObjectName(u"fileCopy"_s);
}

void FileHeader::copy()
{
    QApplication::clipboard()->setText(m_name->text() + u'\n' + m_who->text());
}

void FileHeader::setContent(const FileContent& content)
{
    m_name->setText(nameText(content));
    m_who->setText(whoText(content));
    fillAddMenu(*m_addMenu, addedKinds(), content, [this](EventKind kind) { Q_EMIT addAsked(kind); });
    while (auto* const item = m_badgesLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QStringList said;
    for (const auto& [tone, text] : badgesOf(content)) {
        auto* const badge = new Badge(m_badges); // alone, it would be shown as a window
        badge->setObjectName(u"fileBadge"_s);
        badge->set(tone, text);
        m_badgesLayout->addWidget(badge);
        said += text;
    }
    m_badges->setAccessibleName(said.join(u"; "_s));
    m_badges->updateGeometry();
}

void FileHeader::setPlace(std::size_t place, std::size_t size)
{
    m_place->setText(size == 0 ? QString{}
                               : u"%1 / %2"_s.arg(numberText(static_cast<std::int64_t>(place)),
                                                  numberText(static_cast<std::int64_t>(size))));
    m_previous->setEnabled(place > 1);
    m_next->setEnabled(place < size);
}

void FileHeader::setReadOnly(const QString& reason)
{
    m_readOnly->setText(reason);
    m_readOnly->setVisible(!reason.isEmpty());
    m_add->setEnabled(reason.isEmpty());
    m_merge->setEnabled(reason.isEmpty());
}

void FileHeader::openAddMenu()
{
    if (m_add->isEnabled()) {
        m_addMenu->popup(m_add->mapToGlobal(QPoint{0, m_add->height()}));
    }
}

} // namespace jalon::ui
