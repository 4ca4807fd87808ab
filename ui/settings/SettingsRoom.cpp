// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsRoom.h"

#include "exchange/PackFolder.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeptPassphrase.h"
#include "ui/common/Labels.h"
#include "ui/common/RecoverySheetDialog.h"
#include "ui/common/RightsText.h"
#include "ui/common/Text.h"
#include "ui/settings/AccountsDialog.h"
#include "ui/settings/CopiesPart.h"
#include "ui/settings/DirectoryEditor.h"
#include "ui/settings/ExportsDialog.h"
#include "ui/settings/JournalDialog.h"
#include "ui/settings/LettersDialog.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/RetentionDialog.h"
#include "ui/settings/SenderDialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kLongestDelay = 240; // minutes

/// Within what the machine's administrator imposes.
QSpinBox* delayField(const AppContext& context)
{
    auto* const delay = new QSpinBox;
    delay->setObjectName(u"idleDelay"_s);
    delay->setSuffix(SettingsRoom::tr(" min"));
    if (const auto longest = context.policies.longestLockDelay) {
        delay->setRange(1, std::min(static_cast<int>(longest->count()), kLongestDelay));
    } else {
        delay->setRange(0, kLongestDelay);
        delay->setSpecialValueText(SettingsRoom::tr("never"));
    }
    delay->setValue(static_cast<int>(context.lockDelay().count()));
    return delay;
}

QString imposedText(const host::Policies& policies)
{
    QStringList lines{SettingsRoom::tr("Imposed by your IT department:")};
    if (policies.longestLockDelay) {
        lines += SettingsRoom::tr("lock after %Ln minute(s) at most", nullptr,
                                  static_cast<int>(policies.longestLockDelay->count()));
    }
    if (policies.exportsOff) {
        lines += SettingsRoom::tr("no export");
    }
    if (policies.rememberingOff) {
        lines += SettingsRoom::tr("the passphrase typed each time");
    }
    if (!policies.exportsFolder.empty()) {
        lines += SettingsRoom::tr("exports under “%1”").arg(fromPath(policies.exportsFolder));
    }
    if (!policies.backupsFolder.empty()) {
        lines += SettingsRoom::tr("copies of the base under “%1”").arg(fromPath(policies.backupsFolder));
    }
    if (!policies.packsFolder.empty()) {
        lines += SettingsRoom::tr("packs under “%1”").arg(fromPath(policies.packsFolder));
    }
    return lines.join(u"\n• "_s);
}

} // namespace

SettingsRoom::SettingsRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : Room(context, workspace, parent),
      m_banner(new Banner),
      m_copies(new CopiesPart(context, workspace, *m_banner)),
      m_directory(new DirectoryEditor(workspace))
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
    auto* const delay = delayField(context());
    addField(form, tr("&Lock when nobody is at the keyboard for:"), delay);
    auto* const theme = new QComboBox;
    theme->setObjectName(u"theme"_s);
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    theme->setCurrentIndex(static_cast<int>(settings.theme()));
    addField(form, tr("&Appearance:"), theme);
    if (const auto& policies = context().policies; policies.isAnythingImposed()) {
        auto* const imposed = mutedLabel(imposedText(policies));
        imposed->setObjectName(u"imposed"_s);
        imposed->setWordWrap(true);
        imposed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow(imposed);
    }
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
    auto* const sender = new QPushButton(tr("The &département on its letters…"));
    sender->setObjectName(u"openSender"_s);
    auto* const texts = new QPushButton(tr("Te&xts of letters…"));
    texts->setObjectName(u"openLetters"_s);
    connect(sender, &QPushButton::clicked, this,
            [this] { (new SenderDialog(context(), workspace(), this))->open(); });
    connect(texts, &QPushButton::clicked, this, [this] { (new LettersDialog(workspace(), this))->open(); });
    auto* const schedule = new QPushButton(tr("&Reports of each month…"));
    schedule->setObjectName(u"openSchedule"_s);
    connect(schedule, &QPushButton::clicked, this, &SettingsRoom::scheduleAsked);
    auto* const exports = new QPushButton(tr("What &leaves the base…"));
    exports->setObjectName(u"openExports"_s);
    connect(exports, &QPushButton::clicked, this, [this] { (new ExportsDialog(workspace(), this))->open(); });
    auto* const retention = new QPushButton(tr("&How long people are kept…"));
    retention->setObjectName(u"openRetention"_s);
    retention->setEnabled(!exchange::isPackFile(workspace().path()));
    connect(retention, &QPushButton::clicked, this,
            [this] { (new RetentionDialog(workspace(), this))->open(); });
    auto* const accounts = new QPushButton(tr("A&ccounts…"));
    accounts->setObjectName(u"openAccounts"_s);
    connect(accounts, &QPushButton::clicked, this,
            [this] { (new AccountsDialog(workspace(), this))->open(); });
    auto* const journal = new QPushButton(tr("&Journal…"));
    journal->setObjectName(u"openJournal"_s);
    journal->setEnabled(workspace().may(reference::Operation::Journal));
    connect(journal, &QPushButton::clicked, this,
            [this] { (new JournalDialog(context(), workspace(), this))->open(); });
    auto* const own = new QPushButton(tr("My pass&word…"));
    own->setObjectName(u"ownPassword"_s);
    own->setVisible(workspace().account().has_value());
    own->setEnabled(workspace().canWrite());
    connect(own, &QPushButton::clicked, this,
            [this] { askPassword(this, workspace(), *workspace().account()); });
    auto* const buttons = new FlowLayout;
    for (auto* const each : {change, accounts, own, journal, sender, texts, schedule, exports, retention}) {
        buttons->addWidget(each);
    }
    using enum reference::Operation;
    for (const auto& [each, needed] : {std::pair{change, Accounts},
                                       {accounts, Accounts},
                                       {sender, Settings},
                                       {texts, Settings},
                                       {schedule, Reports},
                                       {exports, Settings},
                                       {retention, Erase}}) {
        if (!workspace().may(needed)) {
            refuse(*each, needed);
        }
    }
    layout->addWidget(place);
    layout->addLayout(buttons);
    layout->addWidget(m_copies);
    return box;
}

void SettingsRoom::changePassphrase()
{
    auto* const dialog = new PassphraseDialog(this);
    connect(dialog, &PassphraseDialog::submitted, this, [this, dialog] {
        dialog->setWaiting(true);
        auto next = dialog->takeNext();
        const auto given = std::make_shared<Secret>(next.copy());
        workspace().changePassphrase(
            dialog, dialog->takeCurrent(), std::move(next),
            [this, dialog, given](const Expected<void>& changed) {
                if (!changed) {
                    dialog->failed(changed.error());
                    return;
                }
                dialog->accept();
                kept_passphrase::forget(context(), workspace().path());
                m_banner->say(
                    Tone::Good,
                    tr("The passphrase is changed. Copies and backups made before still open with the "
                       "old one: make a new one and destroy them if somebody must not read them."));
                RecoverySheetDialog::offer(context(), workspace(), *given, this);
            });
    });
    dialog->open();
}

void SettingsRoom::enter()
{
    m_copies->refresh();
    m_directory->refresh();
}

QString SettingsRoom::helpPage() const
{
    return u"reglages"_s;
}

} // namespace jalon::ui
