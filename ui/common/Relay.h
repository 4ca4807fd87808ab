// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/DbError.h"

#include <QObject>
#include <QPointer>

#include <exception>
#include <functional>
#include <utility>

namespace jalon::ui {

/// Brings results from other threads to the thread it lives in. What comes for an object that has gone
/// meanwhile is dropped. It must outlive the threads that use it.
class Relay : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Any thread may call it.
    void deliver(const QPointer<QObject>& context, std::function<void()> call)
    {
        QMetaObject::invokeMethod(
            this,
            [context, call = std::move(call)] {
                if (context) {
                    call();
                }
            },
            Qt::QueuedConnection);
    }
};

/// Runs work of another thread; no exception leaves it.
template <class T, class Work>
Expected<T> guardedWork(const std::string& path, const Work& work)
{
    try {
        return work();
    } catch (const store::DbError& error) {
        if (error.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        return std::unexpected{error.toError(path)};
    } catch (const std::exception& error) {
        return failure(ErrorCode::DatabaseFailure, error.what(), "");
    }
}

} // namespace jalon::ui
