// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/MergeText.h"

#include "ui/casefile/EventText.h"
#include "ui/common/CodeText.h"
#include "ui/common/FieldText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeText)
};

template <class Row>
QString inForceText(const FileContent& content)
{
    const auto* const row = inForce<Row>(content, content.today);
    return row == nullptr ? QString{} : eventText(*row, *content.directory);
}

QString countText(const FileContent& content, EventKind kind)
{
    const auto count = std::ranges::count(content.events, kind, &FileEvent::kind);
    return count == 0 ? QString{} : numberText(count);
}

QString pathwaysText(const FileContent& content)
{
    QStringList lines;
    for (const auto& view : content.file.pathways) {
        lines += pathwayText(view.pathway);
    }
    return lines.join(u'\n');
}

QString addressOf(const FileContent& content)
{
    return content.file.residences.empty() ? QString{} : addressText(content.file.residences.front().value);
}

class Comparison {
public:
    Comparison(const FileContent& ours, const FileContent& theirs, const FileContent* kept)
        : m_ours(ours), m_theirs(theirs), m_kept(kept)
    {
    }

    /// `text(content)` is shown, `compared(content)` is what agrees or not.
    template <class Text, class Compared>
    void add(const QString& name, const Text& text, const Compared& compared)
    {
        const auto ours = compared(m_ours);
        const auto theirs = compared(m_theirs);
        const decltype(ours) nothing{};
        if (ours == nothing && theirs == nothing) {
            return;
        }
        const bool isSame = ours == theirs;
        QString agreement = MergeWords::tr("differs");
        if (isSame) {
            agreement = MergeWords::tr("the same");
        } else if (theirs == nothing) {
            agreement = MergeWords::tr("only here");
        } else if (ours == nothing) {
            agreement = MergeWords::tr("only there");
        }
        m_rows.push_back({name, text(m_ours), text(m_theirs), m_kept == nullptr ? QString{} : text(*m_kept),
                          agreement, isSame});
    }

    template <class Text>
    void add(const QString& name, const Text& text)
    {
        add(name, text, text);
    }

    void addColumn(const char* column, std::string casefile::Identity::* member)
    {
        add(sentenceCase(fieldText(column)),
            [member](const FileContent& content) { return fromUtf8(content.file.identity.*member); });
    }

    void addContact(const char* column, std::string casefile::Contact::* member)
    {
        add(sentenceCase(fieldText(column)),
            [member](const FileContent& content) { return phoneText(content.file.contact.*member); });
    }

    std::vector<CompareRow> take() { return std::move(m_rows); }

private:
    const FileContent& m_ours;
    const FileContent& m_theirs;
    const FileContent* m_kept;
    std::vector<CompareRow> m_rows;
};

void addIdentity(Comparison& rows)
{
    using casefile::Identity;
    rows.addColumn("last_name", &Identity::lastName);
    rows.addColumn("birth_name", &Identity::birthName);
    rows.addColumn("first_name", &Identity::firstName);
    rows.add(sentenceCase(fieldText("birth_on")),
             [](const FileContent& content) { return dateText(content.file.identity.birthOn); });
    rows.add(
        sentenceCase(fieldText("nir")),
        [](const FileContent& content) { return maskedNir(content.file.identity.nir); },
        [](const FileContent& content) { return content.file.identity.nir; });
    rows.addColumn("own_id", &Identity::ownId);
    rows.addColumn("france_travail_id", &Identity::franceTravailId);
    rows.addContact("mobile", &casefile::Contact::mobile);
    rows.addContact("landline", &casefile::Contact::landline);
    rows.addContact("email", &casefile::Contact::email);
    rows.add(sentenceCase(fieldText("matricule")), [](const FileContent& content) {
        return content.file.household ? fromUtf8(content.file.household->file.matricule) : QString{};
    });
    rows.add(sentenceCase(fieldText("residence")), addressOf);
}

} // namespace

std::vector<CompareRow> compareFiles(const FileContent& ours, const FileContent& theirs,
                                     const FileContent* kept)
{
    Comparison rows{ours, theirs, kept};
    addIdentity(rows);
    rows.add(MergeWords::tr("Rights today"), inForceText<casefile::RightsPeriod>);
    rows.add(MergeWords::tr("Pathways"), pathwaysText);
    rows.add(MergeWords::tr("Orientation today"), inForceText<casefile::Orientation>);
    rows.add(MergeWords::tr("Referent today"), inForceText<casefile::ReferentAssignment>);
    for (const auto kind :
         {EventKind::Orientation, EventKind::Referent, EventKind::Appointment, EventKind::Contract,
          EventKind::Diagnostic, EventKind::Barrier, EventKind::Employment, EventKind::Sanction,
          EventKind::ExitContact, EventKind::Registration, EventKind::Note}) {
        rows.add(MergeWords::tr("How many: %1").arg(kindText(kind)),
                 [kind](const FileContent& content) { return countText(content, kind); });
    }
    return rows.take();
}

} // namespace jalon::ui
