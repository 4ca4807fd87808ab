// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/TakeOut.h"

#include "ui/common/AppContext.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"
#include "ui/meeting/TakeOutDialog.h"

namespace jalon::ui {

TakeOut::TakeOut(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* page)
    : QObject(page), m_page(page), m_context(context), m_workspace(workspace), m_banner(banner)
{
}

void TakeOut::askForMeeting(MeetingId meeting, const QString& title, const QString& name)
{
    auto* const dialog = new TakeOutDialog(tr("The people of: %1").arg(title), nullptr, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, meeting, name] {
        choosePlace(std::make_shared<Wish>(
                        Wish{{.meeting = meeting}, toUtf8(dialog->takenFor()), dialog->takePassphrase()}),
                    name);
    });
    dialog->open();
}

void TakeOut::askForPortfolio(const Directory& directory)
{
    auto* const dialog =
        new TakeOutDialog(tr("The people whom a référent accompanies today."), &directory, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto name = dialog->referentName();
        choosePlace(
            std::make_shared<Wish>(
                Wish{{.referent = dialog->referent()}, toUtf8(dialog->takenFor()), dialog->takePassphrase()}),
            tr("portfolio of %1").arg(name.replace(u'/', u'-')));
    });
    dialog->open();
}

void TakeOut::choosePlace(const std::shared_ptr<const Wish>& wish, const QString& name)
{
    const SaveQuestion question{tr("Where does the pack go?"), name + QStringLiteral(".jalonpack"),
                                tr("Jalon packs (*.jalonpack)")};
    askForPack(m_page, m_context, m_banner, question,
               [this, wish](const std::filesystem::path& file) { write(wish, file); });
}

void TakeOut::write(const std::shared_ptr<const Wish>& wish, const std::filesystem::path& file)
{
    m_workspace.write<exchange::LeftPack>(
        this, tr("Writing the pack"),
        [wish, file](const store::Session& session, const Workspace::Progress&, const std::stop_token&) {
            return exchange::writePack(session, wish->content, wish->takenFor, file, wish->passphrase);
        },
        [this, file](const Expected<exchange::LeftPack>& left) {
            if (!left) {
                m_banner.say(Tone::Warning, errorText(left.error()));
                return;
            }
            m_banner.say(Tone::Good,
                         tr("%n person(s) in “%1”. Give the passphrase by another way than the file.",
                            nullptr, static_cast<int>(left->people))
                             .arg(fromPath(file)));
        });
}

} // namespace jalon::ui
