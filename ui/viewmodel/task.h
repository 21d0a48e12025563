// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace simsa::viewmodel {

/// Set by the window, read by the work: long functions look at it between steps and return
/// ErrorCode::Cancelled.
class CancelFlag
{
public:
    CancelFlag()
        : m_set(std::make_shared<std::atomic_bool>(false))
    {
    }

    void set() const { m_set->store(true); }
    [[nodiscard]] bool isSet() const { return m_set->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_set;
};

/// One line of work of a page. Each run() replaces the one before it: its cancel flag is set and its answer,
/// should it still come, is dropped. Answers arrive on the thread that made the Task (the GUI thread) and
/// never after the Task is gone. Keep one Task for each thing a page waits for.
class Task final
{
public:
    /// Work runs in `pool`, which must outlive the Task; nullptr means Qt's global pool.
    explicit Task(QThreadPool *pool = nullptr)
        : m_pool(pool ? pool : QThreadPool::globalInstance())
        , m_owner(std::make_unique<QObject>())
    {
    }
    ~Task() { drop(); }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;

    /// Runs `work` off the GUI thread and hands what it returns, a base::Result, to `deliver`. `work` takes
    /// nothing or a CancelFlag, and must capture by value only what may be used from another thread.
    template<typename Work, typename Deliver>
    void run(Work work, Deliver deliver)
    {
        drop();
        m_cancel = CancelFlag();
        m_running = true;
        auto bound = [work = std::move(work), flag = m_cancel]() mutable { return call(work, flag); };
        using Answer = std::invoke_result_t<decltype(bound) &>;
        auto *watcher = new QFutureWatcher<Answer>(m_owner.get());
        const quint64 token = m_token;
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_owner.get(),
                         [this, watcher, token, deliver = std::move(deliver)]() mutable {
                             watcher->deleteLater();
                             if (token != m_token)
                                 return; // late: something newer was asked for
                             m_running = false;
                             deliver(watcher->future().takeResult());
                         });
        watcher->setFuture(QtConcurrent::run(m_pool, std::move(bound)));
    }

    /// Asks the work to stop; its answer (usually ErrorCode::Cancelled) is still delivered.
    void cancel() const { m_cancel.set(); }
    /// Asks the work to stop and forgets it: nothing is delivered.
    void drop()
    {
        m_cancel.set();
        ++m_token;
        m_running = false;
    }
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    template<typename Work>
    static auto call(Work &work, const CancelFlag &flag)
    {
        if constexpr (std::is_invocable_v<Work &, const CancelFlag &>)
            return work(flag);
        else
            return work();
    }

    QThreadPool *m_pool;
    std::unique_ptr<QObject> m_owner; // its death cuts every connection
    CancelFlag m_cancel;
    quint64 m_token = 0;
    bool m_running = false;
};

} // namespace simsa::viewmodel
