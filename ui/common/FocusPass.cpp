// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FocusPass.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace jalon::ui {

namespace {

class FocusPass : public QObject {
public:
    explicit FocusPass(QWidget* container) : QObject(container) { container->installEventFilter(this); }

    void setTarget(QWidget* target) { m_target = target; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn && m_target) {
            m_target->setFocus(static_cast<QFocusEvent*>(event)->reason());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QPointer<QWidget> m_target;
};

} // namespace

void passFocus(QWidget* container, QWidget* target)
{
    FocusPass* pass = nullptr;
    for (auto* const child : container->children()) {
        auto* const known = dynamic_cast<FocusPass*>(child);
        pass = known != nullptr ? known : pass;
    }
    if (pass == nullptr) {
        pass = new FocusPass{container};
    }
    pass->setTarget(target);
}

} // namespace jalon::ui
