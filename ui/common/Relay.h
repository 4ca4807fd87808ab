// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "host/Log.h"
#include "store/DbError.h"

#include <QObject>
#include <QPointer>

#include <exception>
#include <functional>
#include <string>
#include <typeinfo>
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

/// Runs work of another thread; no exception leaves it. What the machine did wrong is noted in the log.
template <class T, class Work>
Expected<T> guardedWork(const std::string& path, const Work& work)
{
    try {
        Expected<T> result = work();
        if (!result) {
            host::noteError(result.error());
        }
        return result;
    } catch (const store::DbError& error) {
        if (error.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        host::noteFailure(error);
        return std::unexpected{error.toError(path)};
    } catch (const std::exception& error) {
        host::note(std::string{"unforeseen exception of type "} + typeid(error).name());
        return failure(ErrorCode::DatabaseFailure, error.what(), "");
    }
}

} // namespace jalon::ui
