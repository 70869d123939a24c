// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 模拟考试: choosing a blueprint, 考生须知, starting.
class MockModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // id, title, questions (int), minutes (int), usable (bool)
    Q_PROPERTY(ui::RowsModel* blueprints READ blueprints CONSTANT FINAL)
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentChanged FINAL)
    // Of the chosen one.
    Q_PROPERTY(QString title READ title NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString source READ source NOTIFY currentChanged FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY currentChanged FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString total READ total NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString pass READ pass NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool openBook READ openBook NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool timeAwayCounts READ timeAwayCounts NOTIFY currentChanged FINAL)
    // title, typeName, count (int), points (text), rule (sentence)
    Q_PROPERTY(ui::RowsModel* sections READ sections CONSTANT FINAL)
    // Subjects with a floor: subject (name), percent (int)
    Q_PROPERTY(ui::RowsModel* floors READ floors CONSTANT FINAL)
    // Why it cannot be drawn: text. Empty when it can.
    Q_PROPERTY(ui::RowsModel* problems READ problems CONSTANT FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY currentChanged FINAL)
    // Another attempt is open: start() would refuse.
    Q_PROPERTY(bool hasOpen READ hasOpen NOTIFY currentChanged FINAL)
    // Why the last start() failed, as a sentence; empty otherwise.
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

public:
    MockModel(Workspace& workspace, QObject* parent);

    RowsModel* blueprints() const { return m_rows; }
    int currentIndex() const { return m_currentIndex; }
    void setCurrentIndex(int index);
    QString title() const;
    QString source() const;
    int questions() const;
    int minutes() const;
    QString total() const;
    QString pass() const;
    bool openBook() const;
    bool timeAwayCounts() const;
    RowsModel* sections() const { return m_sections; }
    RowsModel* floors() const { return m_floors; }
    RowsModel* problems() const { return m_problems; }
    bool ready() const { return m_ready; }
    bool hasOpen() const { return m_workspace.desk.has_value(); }
    QString error() const { return m_error; }

    Q_INVOKABLE void reload();
    // Draws a paper and opens the attempt; emits started() when the exam page can be shown.
    Q_INVOKABLE bool start();

Q_SIGNALS:
    void currentChanged();
    void errorChanged();
    void started();

private:
    const exam::Blueprint* current() const;
    void describeCurrent();
    void setError(const QString& error);

    Workspace& m_workspace;
    std::vector<flow::BlueprintFile> m_blueprints;
    RowsModel* m_rows;
    RowsModel* m_sections;
    RowsModel* m_floors;
    RowsModel* m_problems;
    int m_currentIndex = -1;
    bool m_ready = false;
    QString m_error;
};

} // namespace ui
