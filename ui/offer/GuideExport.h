// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"
#include "ui/offer/OfferContent.h"

#include <QObject>

namespace jalon::ui {

class Banner;

/// The guide of a territory's offers, asked for and written as PDF, ODT or HTML.
class GuideExport : public QObject {
    Q_OBJECT

public:
    GuideExport(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* parent);

    /// Asks for the territory below that widget, then for the file.
    void ask(QWidget* below, const OfferContent& content, TerritoryId current);

private:
    void askWhere(TerritoryId territory, const QString& name);
    void write(TerritoryId territory, const std::filesystem::path& target);

    QWidget* m_page;
    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
    Latest m_read;
};

} // namespace jalon::ui
