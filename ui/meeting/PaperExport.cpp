// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/PaperExport.h"

#include "ui/common/Banner.h"
#include "ui/common/CodeText.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Text.h"
#include "ui/document/DocumentFile.h"

#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

PaperExport::PaperExport(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* page)
    : QObject(page), m_page(page), m_context(context), m_workspace(workspace), m_banner(banner)
{
}

void PaperExport::fill(QMenu& menu, std::function<MeetingContentPtr()> content)
{
    using meeting::Names;
    using meeting::Paper;
    const auto add = [&](const QString& entry, const QString& name, Paper paper, Names names) {
        connect(menu.addAction(entry), &QAction::triggered, this,
                [this, content, name, paper, names] { ask(*content(), paper, names, name); });
    };
    add(tr("&Agenda…"), tr("Agenda"), Paper::Agenda, Names::Shown);
    add(tr("A &sheet a person…"), tr("Sheets"), Paper::Sheets, Names::Shown);
    add(tr("A&ttendance list…"), tr("Attendance list"), Paper::Attendance, Names::Shown);
    add(tr("&Minutes…"), tr("Minutes"), Paper::Minutes, Names::Shown);
    menu.addSeparator();
    add(tr("Agenda &without names…"), tr("Agenda without names"), Paper::Agenda, Names::Hidden);
    add(tr("Sheets without &names…"), tr("Sheets without names"), Paper::Sheets, Names::Hidden);
    add(tr("Minutes without nam&es…"), tr("Minutes without names"), Paper::Minutes, Names::Hidden);
}

void PaperExport::ask(const MeetingContent& content, meeting::Paper paper, meeting::Names names,
                      const QString& name)
{
    const auto day = fromUtf8(content.file.heldOn.toIso());
    const SaveQuestion question{name, u"%1 – %2 – %3.pdf"_s.arg(codeText(content.file.kind), day, name),
                                tr("PDF (*.pdf);;Text document (*.odt)")};
    askForExport(m_page, m_context, m_banner, question,
                 [this, meeting = content.id, paper, names](const std::filesystem::path& file) {
                     write(meeting, paper, names, file);
                 });
}

void PaperExport::write(MeetingId meeting, meeting::Paper paper, meeting::Names names,
                        const std::filesystem::path& target)
{
    const auto kind = documentKind(target);
    if (!kind) {
        m_banner.say(Tone::Warning,
                     tr("A meeting's papers are written as .pdf or .odt: give the file's name one of these "
                        "endings. No file was written."));
        return;
    }
    m_read = writeOut(m_page, m_context, m_workspace, m_banner,
                      {tr("Written to “%1”.").arg(fromPath(target)), target, {}},
                      [meeting, paper, names, target,
                       kind = *kind](const store::Database& database, const reference::ExportTerms& terms,
                                     const std::stop_token& stop) -> Expected<void> {
                          const auto document = meeting::paperOf(database, meeting, paper, names);
                          return document ? writeDocument(target, kind, *document, terms.mark, stop)
                                          : std::unexpected{document.error()};
                      });
}

} // namespace jalon::ui
