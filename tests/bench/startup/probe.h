// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>

// Waits in the application for the first window. When its first frame is on the screen and the program has
// nothing left to do, prints "<milliseconds since RENQIAN_T0> <peak resident KiB>" and ends the program.
// RENQIAN_T0 is CLOCK_MONOTONIC in nanoseconds just before exec; without it nothing happens. A file name in
// RENQIAN_PICTURE gets what the first frame showed.
class Probe : public QObject
{
    Q_OBJECT

public:
    Probe(qint64 start, QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void firstFrame();
    void lookAgain();

    qint64 m_start;
    double m_millis = 0;
    QPointer<QQuickWindow> m_window;
};
