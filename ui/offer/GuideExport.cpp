// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/GuideExport.h"

#include "offer/Guide.h"
#include "ui/common/Banner.h"
#include "ui/common/ChoicePopup.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Text.h"
#include "ui/document/DocumentFile.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace jalon::ui {

GuideExport::GuideExport(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* parent)
    : QObject(parent), m_page(parent), m_context(context), m_workspace(workspace), m_banner(banner)
{
}

void GuideExport::ask(QWidget* below, const OfferContent& content, TerritoryId current)
{
    if (!mayGiveOut(m_context, m_banner)) {
        return;
    }
    std::vector<Choice> choices{{0, tr("the whole département")}};
    for (const auto& [id, name] : content.directory->territories) {
        choices.push_back({id.value, fromUtf8(name)});
    }
    ChoicePopup::open(below, tr("Guide of which territory?"), choices, current.value,
                      [this, choices](std::int64_t chosen) {
                          const auto found = std::ranges::find(choices, chosen, &Choice::value);
                          askWhere(TerritoryId{chosen}, found == choices.end() ? QString{} : found->text);
                      });
}

void GuideExport::askWhere(TerritoryId territory, const QString& name)
{
    const SaveQuestion question{tr("Guide of the offers"),
                                tr("Guide of the offers – %1").arg(name) + u".pdf"_s,
                                tr("PDF (*.pdf);;Text document (*.odt);;Page (*.html)")};
    askForExport(m_page, m_context, m_banner, question,
                 [this, territory](const std::filesystem::path& file) { write(territory, file); });
}

void GuideExport::write(TerritoryId territory, const std::filesystem::path& target)
{
    const auto kind = documentKind(target);
    if (!kind) {
        m_banner.say(Tone::Warning,
                     tr("The guide is written as .pdf, .odt or .html: give its name one of these "
                        "endings. No file was written."));
        return;
    }
    m_read = writeOut(
        m_page, m_context, m_workspace, m_banner,
        {tr("The guide is written to “%1”.").arg(fromPath(target)), target,
         store::JournalEntry{store::JournalAction::ExportOffers}},
        [territory, target, kind = *kind, today = m_context.clock.today()](
            const store::Database& database, const reference::ExportTerms&, const std::stop_token& stop) {
            return writeDocument(target, kind, offer::guide(database, territory, today), {}, stop);
        });
}

} // namespace jalon::ui
