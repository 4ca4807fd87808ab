// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr double kGlyphShare = 0.86; // of the icon's height: what is left is air

QString iconFamily()
{
    static const auto kFamily = [] {
        const int id = QFontDatabase::addApplicationFont(u":/fonts/icons.ttf"_s);
        const auto families = QFontDatabase::applicationFontFamilies(id);
        return families.isEmpty() ? QString{} : families.first();
    }();
    return kFamily;
}

class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) { }

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State) override
    {
        const auto palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Normal;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        painter->save();
        painter->setFont(iconFont(static_cast<int>(place.height() * kGlyphShare)));
        painter->setPen(palette.color(group, role));
        painter->drawText(place, Qt::AlignCenter, QChar{static_cast<char16_t>(m_glyph)});
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, {{0, 0}, size}, mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
};

} // namespace

QFont iconFont(int pixels)
{
    QFont font{iconFamily()};
    font.setPixelSize(std::max(pixels, 1));
    return font;
}

QIcon icon(Glyph glyph)
{
    return QIcon{new GlyphEngine(glyph)};
}

} // namespace jalon::ui
