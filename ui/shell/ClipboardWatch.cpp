// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ClipboardWatch.h"

#include "caf/Nir.h"
#include "ui/common/Text.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::array kModes = {QClipboard::Clipboard, QClipboard::Selection};

} // namespace

bool holdsNir(const QString& text)
{
    static const QRegularExpression likeOne{
        uR"((?<![0-9A-Za-z])[123478](?:[ .\-\x{A0}\x{202F}]?[0-9ABab]){12})"_s};
    for (auto found = likeOne.globalMatch(text); found.hasNext();) {
        if (caf::parseNir(toUtf8(found.next().captured()))) {
            return true;
        }
    }
    return false;
}

ClipboardWatch::ClipboardWatch(const AppContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(context.nirOnClipboardFor);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardWatch::forget);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardWatch::look);
}

ClipboardWatch::~ClipboardWatch()
{
    forget();
}

void ClipboardWatch::look(QClipboard::Mode mode)
{
    const auto* const known = std::ranges::find(kModes, mode);
    if (known == kModes.end()) {
        return;
    }
    const bool isHeld = m_context.ownsClipboard(mode) && holdsNir(QGuiApplication::clipboard()->text(mode));
    m_isHeld.at(static_cast<std::size_t>(known - kModes.begin())) = isHeld;
    if (isHeld) {
        m_timer.start();
    }
}

void ClipboardWatch::forget()
{
    m_timer.stop();
    for (std::size_t at = 0; at < kModes.size(); ++at) {
        if (std::exchange(m_isHeld.at(at), false)) {
            QGuiApplication::clipboard()->clear(kModes.at(at));
        }
    }
}

} // namespace jalon::ui
