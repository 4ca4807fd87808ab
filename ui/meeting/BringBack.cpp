// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/BringBack.h"

#include "casefile/Journal.h"
#include "ui/common/AppContext.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FilePicker.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"
#include "ui/meeting/PackKeyDialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// Opens the pack, and works on it beside the base.
template <class Work>
auto withPack(const std::filesystem::path& file, const Secret& key, const Work& work)
    -> decltype(work(std::declval<store::Base&>()))
{
    auto pack = store::Base::open(file, key, store::OpenMode::Read);
    if (!pack) {
        return std::unexpected{pack.error()};
    }
    return work(*pack);
}

/// Empty when the base's journal is still what it was when the pack left.
QString journalText(const exchange::Merged& merged)
{
    QStringList lines;
    for (const auto& finding : merged.journal) {
        lines += fromUtf8(casefile::sentenceOf(finding));
    }
    return lines.join(u'\n');
}

} // namespace

BringBack::BringBack(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* page)
    : QObject(page), m_page(page), m_context(context), m_workspace(workspace), m_banner(banner)
{
}

void BringBack::ask()
{
    m_context.files.open(m_page, tr("Which pack comes back?"), tr("Jalon packs (*.jalonpack)"),
                         [this](const std::optional<std::filesystem::path>& file) {
                             if (file) {
                                 askKey(*file, {});
                             }
                         });
}

void BringBack::askKey(const std::filesystem::path& file, const QString& wrong)
{
    auto* const dialog = new PackKeyDialog(fromPath(file.filename()), wrong, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        compare(std::make_shared<const Returning>(file, dialog->takePassphrase()));
    });
    dialog->open();
}

void BringBack::askFolder()
{
    m_context.files.folder(
        m_page, tr("In which folder are the packs?"),
        [this](const std::optional<std::filesystem::path>& folder) {
            if (!folder) {
                return;
            }
            const auto files = exchange::packFiles(*folder);
            if (files.empty()) {
                m_banner.say(Tone::Warning, tr("No pack (.jalonpack) is in “%1”. Nothing was changed.")
                                                .arg(fromPath(folder->filename())));
                return;
            }
            auto* const dialog = new PackKeyDialog(tr("%Ln pack(s)", nullptr, static_cast<int>(files.size())),
                                                   tr("Each comes in apart. One that contradicts the base "
                                                      "stays out: bring it back alone, to see "
                                                      "both sides; so does one with another passphrase."),
                                                   m_page);
            connect(dialog, &QDialog::accepted, this, [this, dialog, files] {
                bringAllIn(files, std::make_shared<const Secret>(dialog->takePassphrase()));
            });
            dialog->open();
        });
}

void BringBack::bringAllIn(const std::vector<std::filesystem::path>& files,
                           const std::shared_ptr<const Secret>& key)
{
    using All = std::vector<exchange::BroughtBack>;
    m_workspace.write<All>(
        this, tr("Bringing back the packs of a folder"),
        [files, key](const store::Session& session, const Workspace::Progress& progress,
                     const std::stop_token& stop) -> Expected<All> {
            All all;
            for (const auto& file : files) {
                if (stop.stop_requested()) {
                    break; // those that came in are in
                }
                all.push_back(exchange::bringBack(session, file, *key));
                progress(static_cast<double>(all.size()) / static_cast<double>(files.size()));
            }
            return all;
        },
        [this](const Expected<All>& all) {
            all ? allBroughtIn(*all) : m_banner.say(Tone::Warning, errorText(all.error()));
        },
        {}, Workspace::Effect::BringsIn);
}

void BringBack::allBroughtIn(const std::vector<exchange::BroughtBack>& all)
{
    QStringList lines;
    for (const auto& one : all) {
        QString came = one.error ? errorText(*one.error) : tr("nothing new");
        if (one.merged && one.merged->recordedAs) {
            m_workspace.pushUndo(tr("bringing back “%1”").arg(fromPath(one.file.filename())),
                                 one.merged->recordedAs, tr("Undoing the return of a pack"));
            came = tr("%n fact(s) came in", nullptr, static_cast<int>(one.merged->written));
        }
        lines += tr("%1: %2").arg(fromPath(one.file.filename()), came);
        if (const auto lost = one.merged ? journalText(*one.merged) : QString{}; !lost.isEmpty()) {
            lines += lost;
        }
    }
    const auto cameIn =
        std::ranges::count_if(all, [](const auto& one) { return one.merged && one.merged->recordedAs; });
    if (cameIn > 0) {
        m_banner.say(Tone::Good, tr("%Ln pack(s) came in; Ctrl+Z takes the last one out again.", nullptr,
                                    static_cast<int>(cameIn)));
    }
    prompt::tell(m_page, tr("The packs of the folder"), u"• "_s + lines.join(u"\n• "_s));
}

void BringBack::compare(const ReturningPtr& pack)
{
    m_banner.say(Tone::Info, tr("Comparing “%1” with the base…").arg(fromPath(pack->file.filename())));
    m_workspace.slow().read<exchange::MergePlan>(
        this,
        [pack](const store::Database& database, const std::stop_token&) {
            return withPack(pack->file, pack->key,
                            [&](store::Base& open) { return exchange::planMerge(database, open); });
        },
        [this, pack](const Expected<exchange::MergePlan>& plan) { compared(pack, plan); });
}

void BringBack::compared(const ReturningPtr& pack, const Expected<exchange::MergePlan>& plan)
{
    m_banner.hide();
    if (!plan) {
        say(pack, plan.error());
    } else if (plan->conflicts.empty()) { // with nothing changed, who looked comes back
        merge(pack, {});
    } else {
        m_undecided = pack;
        Q_EMIT contradicted(*plan, fromPath(pack->file.filename()));
    }
}

/// Asked for twice, it comes in once.
void BringBack::bringIn(const exchange::Decisions& decisions)
{
    if (const auto pack = std::exchange(m_undecided, nullptr)) {
        merge(pack, decisions);
    }
}

void BringBack::merge(const ReturningPtr& pack, const exchange::Decisions& decisions)
{
    m_workspace.write<exchange::Merged>(
        this, tr("Bringing back the pack"),
        [pack, decisions](const store::Session& session, const Workspace::Progress&, const std::stop_token&) {
            return withPack(pack->file, pack->key,
                            [&](store::Base& open) { return exchange::merge(session, open, decisions); });
        },
        [this, pack](const Expected<exchange::Merged>& merged) { broughtIn(pack, merged); }, {},
        Workspace::Effect::BringsIn);
}

void BringBack::broughtIn(const ReturningPtr& pack, const Expected<exchange::Merged>& merged)
{
    if (!merged && merged.error().code == ErrorCode::PackUndecided) {
        compare(pack); // the base changed meanwhile
        return;
    }
    if (!merged) {
        say(pack, merged.error());
        return;
    }
    if (const auto lost = journalText(*merged); !lost.isEmpty()) {
        prompt::tell(m_page, tr("The base's journal is not what it was when the pack left"), lost);
    }
    if (!merged->recordedAs) {
        m_banner.say(Tone::Info,
                     tr("Nothing was done in this pack since it last came back: the base is as it was."));
        Q_EMIT ended();
        return;
    }
    m_workspace.pushUndo(tr("bringing back a pack"), merged->recordedAs, tr("Undoing the return of a pack"));
    auto text = tr("%n fact(s) came in; Ctrl+Z takes all of it out again.", nullptr,
                   static_cast<int>(merged->written));
    if (merged->leftOut > 0) {
        text += u' ' + tr("%n left out, as decided.", nullptr, static_cast<int>(merged->leftOut));
    }
    m_banner.say(Tone::Good, text);
    Q_EMIT ended();
}

void BringBack::say(const ReturningPtr& pack, const Error& error)
{
    if (error.code == ErrorCode::BaseWrongKey) {
        askKey(pack->file, errorText(error));
        return;
    }
    m_banner.say(Tone::Warning, errorText(error));
    Q_EMIT ended();
}

void BringBack::giveUp()
{
    m_undecided.reset();
}

} // namespace jalon::ui
