// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/statute_text.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 法规原文: one statute that is being read, and the article that it was opened at.
class StatuteReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString shortName READ shortName NOTIFY opened FINAL)
    Q_PROPERTY(QString name READ name NOTIFY opened FINAL) // full, where the registry knows it
    Q_PROPERTY(
        QString wanted READ wanted NOTIFY opened FINAL) // "第三十六条", empty for the statute as a whole
    Q_PROPERTY(bool found READ found NOTIFY opened FINAL) // its text is on this machine
    Q_PROPERTY(bool articleFound READ articleFound NOTIFY opened FINAL)
    Q_PROPERTY(int position READ position NOTIFY moved FINAL) // row to show, -1 none
    // label, heading (of the chapter, where one begins), text, current (bool)
    Q_PROPERTY(ui::RowsModel* articles READ articles CONSTANT FINAL)

public:
    StatuteReader(Workspace& workspace, QObject* parent);

    QString shortName() const { return m_shortName; }
    QString name() const { return m_name; }
    QString wanted() const { return m_wanted; }
    bool found() const { return m_found; }
    bool articleFound() const { return m_position >= 0; }
    int position() const { return m_position; }
    RowsModel* articles() const { return m_articles; }

    // By a citation, "行政处罚法 第三十六条第一款".
    Q_INVOKABLE void open(const QString& citation);
    void open(const bank::Citation& citation);
    // To the article that "36", "120-1" or "第三十六条" names; false when the statute has none.
    Q_INVOKABLE bool goTo(const QString& number);
    void close();

Q_SIGNALS:
    void opened();
    void moved(); // also when it is the same place again

private:
    void show();
    int rowOf(const bank::Citation& citation) const;

    Workspace& m_workspace;
    bank::StatuteText m_text;
    QString m_shortName;
    QString m_name;
    QString m_wanted;
    bool m_found = false;
    int m_position = -1;
    RowsModel* m_articles;
};

// "第一百二十条之一", or 序言.
QString articleLabel(bank::ArticleNumber number);

} // namespace ui
