// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DirectoryDialogs.h"

#include "ui/common/Banner.h"
#include "ui/common/CodeText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMostPeople = 100'000;

QString directoryText(const char* text)
{
    return QCoreApplication::translate("DirectoryDialogs", text);
}

/// A form whose name must not be empty.
struct Form {
    explicit Form(QWidget* parent, const QString& title)
        : dialog(new QDialog(parent)), layout(new QFormLayout), name(new QLineEdit), capacity(new QSpinBox)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(u"directoryDialog"_s);
        dialog->setWindowTitle(title);
        name->setObjectName(u"directoryName"_s);
        capacity->setObjectName(u"directoryCapacity"_s);
        capacity->setRange(0, kMostPeople);
        capacity->setSpecialValueText(directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "not known")));
        addField(layout, directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "&Name:")), name);
    }

    void finish(const std::function<void()>& save)
    {
        addField(layout, directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "&Capacity (people):")),
                 capacity);
        auto* const buttons = new QDialogButtonBox;
        auto* const ok = buttons->addButton(directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "&Save")),
                                            QDialogButtonBox::AcceptRole);
        ok->setObjectName(u"directorySave"_s);
        buttons->addButton(directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "Cancel")),
                           QDialogButtonBox::RejectRole);
        auto* const own = new QVBoxLayout(dialog);
        own->addLayout(layout);
        own->addWidget(buttons);
        const auto check = [ok, field = name] { ok->setEnabled(!field->text().trimmed().isEmpty()); };
        QObject::connect(name, &QLineEdit::textChanged, ok, check);
        QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
        QObject::connect(dialog, &QDialog::accepted, dialog, save);
        check();
        dialog->open();
    }

    std::optional<int> capacityValue() const
    {
        return capacity->value() == 0 ? std::nullopt : std::optional{capacity->value()};
    }

    QDialog* dialog;
    QFormLayout* layout;
    QLineEdit* name;
    QSpinBox* capacity;
};

template <class Entries, class IdType>
auto fileOf(const Entries& entries, IdType id)
{
    using File = decltype(entries.front().file);
    const auto found = std::ranges::find_if(entries, [id](const auto& entry) { return entry.id == id; });
    return found == entries.end() ? File{} : found->file;
}

std::string textOf(const QLineEdit* field)
{
    return toUtf8(field->text().simplified());
}

/// Says in the banner why it was not written.
Workspace::Done<TxId> saidIn(Banner& banner)
{
    return [&banner](const Expected<TxId>& written) {
        if (!written) {
            banner.say(Tone::Warning, errorText(written.error()));
        }
    };
}

} // namespace

void openOrganisation(QWidget* parent, Workspace& workspace, const Directory& directory,
                      OrganisationId organisation, Banner& banner)
{
    const auto label = organisation
                           ? directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "Correct an organisation"))
                           : directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "Add an organisation"));
    Form form{parent, label};
    const auto known = fileOf(directory.organisations, organisation);
    auto* const kind = new QComboBox;
    kind->setObjectName(u"directoryKind"_s);
    for (const auto value : valuesOf<reference::OrganisationKind>()) {
        kind->addItem(codeText(value));
    }
    auto* const territory =
        new NameBox(directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "the whole département")));
    std::vector<std::pair<std::int64_t, QString>> territories;
    territories.reserve(directory.territories.size());
    for (const auto& [id, name] : directory.territories) {
        territories.emplace_back(id.value, fromUtf8(name));
    }
    territory->setNames(territories);
    addField(form.layout, directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "&Kind:")), kind);
    addField(form.layout, directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "&Territory:")), territory);
    form.name->setText(fromUtf8(known.name));
    form.capacity->setValue(known.capacity.value_or(0));
    territory->choose(known.territory.value);
    kind->setCurrentIndex(static_cast<int>(known.kind));
    if (!organisation) { // the name says the kind, until somebody chooses it
        QObject::connect(form.name, &QLineEdit::textEdited, kind, [kind](const QString& name) {
            kind->setCurrentIndex(static_cast<int>(reference::proposedKind(toUtf8(name))));
        });
    }
    form.finish([&workspace, &banner, form, kind, territory, organisation, label] {
        const reference::OrganisationFile file{
            .name = textOf(form.name),
            .kind = static_cast<reference::OrganisationKind>(kind->currentIndex()),
            .capacity = form.capacityValue(),
            .territory = TerritoryId{territory->chosen()}};
        workspace.edit(
            &banner, label,
            [file, organisation](store::Transaction& tx) -> Expected<void> {
                if (organisation) {
                    reference::correctOrganisation(tx, organisation, file);
                } else {
                    reference::addOrganisation(tx, file);
                }
                return {};
            },
            saidIn(banner));
    });
}

void openReferent(QWidget* parent, Workspace& workspace, const Directory& directory, ReferentId referent,
                  OrganisationId organisation, Banner& banner)
{
    const auto label = referent ? directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "Correct a referent"))
                                : directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "Add a referent"));
    Form form{parent, label};
    const auto known = fileOf(directory.referents, referent);
    auto* const place = new NameBox;
    fillOrganisations(*place, directory);
    place->setObjectName(u"directoryOrganisation"_s);
    place->choose(referent ? known.organisation.value : organisation.value);
    auto* const phone = new QLineEdit(fromUtf8(known.phone));
    auto* const email = new QLineEdit(fromUtf8(known.email));
    addField(form.layout, directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "&Organisation:")), place);
    addField(form.layout, directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "&Phone:")), phone);
    addField(form.layout, directoryText(QT_TRANSLATE_NOOP("DirectoryDialogs", "&E-mail:")), email);
    form.name->setText(fromUtf8(known.name));
    form.capacity->setValue(known.capacity.value_or(0));
    form.finish([&workspace, &banner, form, place, phone, email, referent, label] {
        const reference::ReferentFile file{.name = textOf(form.name),
                                           .organisation = OrganisationId{place->chosen()},
                                           .email = textOf(email),
                                           .phone = textOf(phone),
                                           .capacity = form.capacityValue()};
        workspace.edit(
            &banner, label,
            [file, referent](store::Transaction& tx) -> Expected<void> {
                if (referent) {
                    reference::correctReferent(tx, referent, file);
                } else {
                    reference::addReferent(tx, file);
                }
                return {};
            },
            saidIn(banner));
    });
}

} // namespace jalon::ui
