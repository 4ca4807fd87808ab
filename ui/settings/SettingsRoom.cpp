// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsRoom.h"

#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/settings/DirectoryEditor.h"
#include "ui/settings/PassphraseDialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kLongestDelay = 240; // minutes

} // namespace

SettingsRoom::SettingsRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : Room(context, workspace, parent), m_banner(new Banner), m_directory(new DirectoryEditor(workspace))
{
    auto* const top = new QHBoxLayout;
    top->addWidget(machinePart());
    top->addWidget(basePart());
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(titleLabel(tr("Settings")));
    layout->addWidget(m_banner);
    layout->addLayout(top);
    layout->addWidget(m_directory, 1);
}

QWidget* SettingsRoom::machinePart()
{
    auto& settings = context().settings;
    auto* const box = new QGroupBox(tr("This computer"));
    auto* const form = new QFormLayout(box);
    auto* const delay = new QSpinBox;
    delay->setObjectName(u"idleDelay"_s);
    delay->setRange(0, kLongestDelay);
    delay->setSpecialValueText(tr("never"));
    delay->setSuffix(tr(" min"));
    delay->setValue(static_cast<int>(settings.idleLock().count()));
    addField(form, tr("&Lock when nobody is at the keyboard for:"), delay);
    auto* const theme = new QComboBox;
    theme->setObjectName(u"theme"_s);
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    theme->setCurrentIndex(static_cast<int>(settings.theme()));
    addField(form, tr("&Appearance:"), theme);
    connect(delay, &QSpinBox::valueChanged, this, [this, &settings](int minutes) {
        settings.setIdleLock(std::chrono::minutes{minutes});
        Q_EMIT machineSettingsChanged();
    });
    connect(theme, &QComboBox::currentIndexChanged, this, [this, &settings](int choice) {
        settings.setTheme(static_cast<ThemeChoice>(choice));
        Q_EMIT machineSettingsChanged();
    });
    return box;
}

QWidget* SettingsRoom::basePart()
{
    auto* const box = new QGroupBox(tr("This base"));
    auto* const layout = new QVBoxLayout(box);
    auto* const place = mutedLabel(fromPath(workspace().path()));
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const change = new QPushButton(tr("Change the &passphrase…"));
    change->setObjectName(u"changePassphrase"_s);
    change->setEnabled(workspace().canWrite());
    connect(change, &QPushButton::clicked, this, &SettingsRoom::changePassphrase);
    layout->addWidget(place);
    layout->addWidget(change, 0, Qt::AlignLeft);
    return box;
}

void SettingsRoom::changePassphrase()
{
    auto* const dialog = new PassphraseDialog(this);
    connect(dialog, &PassphraseDialog::submitted, this, [this, dialog] {
        dialog->setWaiting(true);
        workspace().changePassphrase(
            dialog, dialog->takeCurrent(), dialog->takeNext(), [this, dialog](const Expected<void>& changed) {
                if (!changed) {
                    dialog->failed(changed.error());
                    return;
                }
                dialog->accept();
                m_banner->say(
                    Tone::Good,
                    tr("The passphrase is changed. Copies and backups made before still open with the "
                       "old one: make a new one and destroy them if somebody must not read them."));
            });
    });
    dialog->open();
}

void SettingsRoom::enter()
{
    m_directory->refresh();
}

QString SettingsRoom::helpPage() const
{
    return u"reglages"_s;
}

} // namespace jalon::ui
