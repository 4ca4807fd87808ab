// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Dumps.h"
#include "host/Log.h"
#include "ui/common/AppContext.h"
#include "ui/common/French.h"
#include "ui/common/Text.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>

#include <string>

namespace {

using namespace jalon;

int run(QApplication& application)
{
    ui::speakFrench(application);
    const SystemClock clock;
    ui::SystemFilePicker files;
    ui::MachineSettings settings{store::localStateFolder() / "jalon.ini"};
    const ui::AppContext context{.clock = clock,
                                 .files = files,
                                 .settings = settings,
                                 .policies = host::machinePolicies(),
                                 .keyring = host::sessionKeyring()};
    ui::Theme theme{application, settings};
    ui::MainWindow window{context};
    QObject::connect(&window, &ui::MainWindow::settingsChanged, &theme, &ui::Theme::refresh);
    window.show();
    const auto arguments = QApplication::arguments();
    if (arguments.size() > 1) {
        window.askFor(ui::toPath(arguments.at(1)));
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    host::refuseDumps();
    host::startLog(store::localStateFolder());
    host::note("jalon " JALON_VERSION " started");
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("Jalon"));
    QApplication::setApplicationVersion(QStringLiteral(JALON_VERSION));
    const int code = run(application);
    host::note("jalon ended, code " + std::to_string(code));
    return code;
}
