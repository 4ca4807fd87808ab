// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SenderDialog.h"

#include "base/JsonObject.h"
#include "base/Path.h"
#include "letter/Logo.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FilePicker.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kLogoWidth = 180; // pixels, on the screen
constexpr int kLogoHeight = 66;
constexpr int kAddressHeight = 76;
constexpr int kFormWidth = 420;

} // namespace

SenderDialog::SenderDialog(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_workspace(workspace),
      m_banner(new Banner),
      m_address(new QPlainTextEdit),
      m_picture(new QLabel),
      m_remove(button(tr("Remo&ve the logo"), "senderLogoRemove")),
      m_save(new QPushButton(tr("&Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"senderDialog"_s);
    setWindowTitle(tr("The département on its letters"));
    build();
    m_read = workspace.quick().read<Known>(
        this,
        [](const store::Database& database, const std::stop_token&) -> Expected<Known> {
            return Known{letter::senderOf(database), letter::logoOf(database)};
        },
        [this](const Expected<Known>& known) {
            if (known) {
                show(*known);
            } else {
                m_banner->say(Tone::Warning, errorText(known.error()));
            }
        });
}

QLineEdit* SenderDialog::addLine(QFormLayout* form, const QString& label, const char* name,
                                 std::string letter::Sender::* member)
{
    auto* const edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setMinimumWidth(kFormWidth);
    addField(form, label, edit);
    m_lines.push_back({edit, member});
    return edit;
}

void SenderDialog::build()
{
    using letter::Sender;
    m_address->setObjectName(u"senderAddress"_s);
    m_address->setTabChangesFocus(true);
    m_address->setMaximumHeight(kAddressHeight);
    m_save->setObjectName(u"senderSave"_s);
    m_save->setEnabled(false); // until what is known is shown
    auto* const form = new QFormLayout;
    addLine(form, tr("&Name:"), "senderName", &Sender::name)->setPlaceholderText(tr("Département of …"));
    addLine(form, tr("S&ervice:"), "senderService", &Sender::service);
    addField(form, tr("&Address (up to four lines):"), m_address);
    addLine(form, tr("&Telephone:"), "senderPhone", &Sender::phone);
    addLine(form, tr("E-&mail:"), "senderEmail", &Sender::email);
    addLine(form, tr("Signed &in (town):"), "senderPlace", &Sender::place);
    addLine(form, tr("Signed &by (first name and name):"), "senderSignatory", &Sender::signatory);
    addLine(form, tr("&Function:"), "senderFunction", &Sender::function);
    addLine(form, tr("Administrative &court:"), "senderCourt", &Sender::court)
        ->setPlaceholderText(tr("of …, address"));
    form->addRow(logoPart());
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &SenderDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* SenderDialog::logoPart()
{
    auto* const part = new QWidget;
    auto* const choose = button(tr("Choose a &logo…"), "senderLogo");
    m_picture->setObjectName(u"senderLogoPicture"_s);
    m_picture->setMinimumSize(kLogoWidth, kLogoHeight);
    auto* const layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_picture);
    layout->addWidget(choose);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &SenderDialog::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_isLogoChanged = true;
        showLogo(nullptr);
    });
    return part;
}

void SenderDialog::show(const Known& known)
{
    for (const auto& [edit, member] : m_lines) {
        edit->setText(fromUtf8(known.sender.*member));
    }
    m_address->setPlainText(fromUtf8(known.sender.address));
    showLogo(known.logo);
    m_save->setEnabled(m_workspace.canWrite());
}

void SenderDialog::showLogo(const LogoPtr& logo)
{
    m_logo = logo;
    m_remove->setEnabled(logo != nullptr);
    if (logo == nullptr) {
        m_picture->setText(tr("No logo"));
        return;
    }
    const auto image = QImage::fromData(QByteArray::fromStdString(logo->bytes));
    m_picture->setPixmap(QPixmap::fromImage(
        image.scaled(kLogoWidth, kLogoHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_picture->setAccessibleName(tr("The logo"));
}

void SenderDialog::chooseLogo()
{
    m_context.files.open(this, tr("Logo"), tr("Image (*.png *.jpg *.jpeg)"),
                         [this](const std::optional<std::filesystem::path>& file) {
                             if (!file) {
                                 return;
                             }
                             auto bytes = textOfFile(*file);
                             const auto logo =
                                 bytes ? letter::logoFrom(std::move(*bytes), pathText(file->filename()))
                                       : std::unexpected{bytes.error()};
                             if (!logo) {
                                 m_banner->say(Tone::Warning, errorText(logo.error()));
                                 return;
                             }
                             m_isLogoChanged = true;
                             showLogo(std::make_shared<const document::Picture>(*logo));
                         });
}

void SenderDialog::save()
{
    letter::Sender sender;
    for (const auto& [edit, member] : m_lines) {
        sender.*member = toUtf8(edit->text());
    }
    sender.address = toUtf8(m_address->toPlainText());
    m_workspace.edit(
        this, tr("the département on its letters"),
        [sender, logo = m_logo, isLogoChanged = m_isLogoChanged](store::Transaction& tx) -> Expected<void> {
            if (auto set = letter::setSender(tx, sender); !set || !isLogoChanged) {
                return set;
            }
            if (logo) {
                return letter::setLogo(tx, logo->bytes, "logo");
            }
            letter::removeLogo(tx);
            return {};
        },
        [this](const Expected<TxId>& written) {
            if (written) {
                accept();
            } else {
                m_banner->say(Tone::Warning, errorText(written.error()));
            }
        },
        store::TxKind::Reference);
}

} // namespace jalon::ui
