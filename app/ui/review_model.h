// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 逐题回顾 of one closed attempt.
class ReviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString attemptId READ attemptId NOTIFY loaded FINAL)
    Q_PROPERTY(QString title READ title NOTIFY loaded FINAL)
    Q_PROPERTY(int total READ total NOTIFY loaded FINAL)
    Q_PROPERTY(int wrong READ wrong NOTIFY loaded FINAL)
    Q_PROPERTY(int marked READ marked NOTIFY loaded FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL) // all, wrong, marked
    // number, stem, typeName, response (letters, empty none), key (letters), right (bool), current (bool)
    Q_PROPERTY(ui::RowsModel* list READ list CONSTANT FINAL)
    // Place of the shown question in the filter, -1 when the filter is empty.
    Q_PROPERTY(int position READ position NOTIFY questionChanged FINAL)

    Q_PROPERTY(int number READ number NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString type READ type NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString typeName READ typeName NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString earned READ earned NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString points READ points NOTIFY questionChanged FINAL)
    Q_PROPERTY(int seconds READ seconds NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool isMarked READ isMarked NOTIFY questionChanged FINAL)
    // "right", "wrong", "unanswered", "missed" (a subset of the key), with how many options are missing or
    // too many
    Q_PROPERTY(QString verdict READ verdict NOTIFY questionChanged FINAL)
    Q_PROPERTY(int missing READ missing NOTIFY questionChanged FINAL)
    Q_PROPERTY(int extra READ extra NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString material READ material NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool several READ several NOTIFY questionChanged FINAL)
    // letter, text, isKey (bool), chosen (bool)
    Q_PROPERTY(ui::RowsModel* options READ options CONSTANT FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY questionChanged FINAL) // letters as shown
    // citation ("行政处罚法 第三十六条第一款")
    Q_PROPERTY(ui::RowsModel* basis READ basis CONSTANT FINAL)
    Q_PROPERTY(QString verified READ verified NOTIFY questionChanged FINAL) // day of the last check

public:
    ReviewModel(Workspace& workspace, QObject* parent);

    QString attemptId() const { return m_attemptId; }
    QString title() const;
    int total() const { return static_cast<int>(m_attempt.questions.size()); }
    int wrong() const { return m_wrong; }
    int marked() const { return m_marked; }
    QString filter() const { return m_filter; }
    void setFilter(const QString& filter);
    RowsModel* list() const { return m_list; }
    int position() const { return m_position; }
    int number() const;
    QString type() const;
    QString typeName() const;
    QString earned() const;
    QString points() const;
    int seconds() const;
    bool isMarked() const;
    QString verdict() const;
    int missing() const;
    int extra() const;
    QString stem() const;
    QString material() const;
    bool several() const;
    RowsModel* options() const { return m_options; }
    QString explanation() const;
    RowsModel* basis() const { return m_basis; }
    QString verified() const;

    Q_INVOKABLE bool load(const QString& attemptId, const QString& filter);
    // Shows the row of the list.
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

Q_SIGNALS:
    void loaded();
    void filterChanged();
    void questionChanged();

private:
    void applyFilter();
    void showQuestion();
    // Index on the paper of the shown question, nothing when the filter is empty.
    std::optional<std::size_t> index() const;

    Workspace& m_workspace;
    store::Attempt m_attempt;
    exam::ScoreReport m_report;
    QString m_attemptId;
    QString m_filter = QStringLiteral("all");
    std::vector<std::size_t> m_shown;
    int m_position = -1;
    int m_wrong = 0;
    int m_marked = 0;
    RowsModel* m_list;
    RowsModel* m_options;
    RowsModel* m_basis;
};

} // namespace ui
