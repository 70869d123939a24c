// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/notebook.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 错题本: the wrong questions by statute and chapter, one of them in full.
class MistakesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL) // open, cleared
    Q_PROPERTY(int open READ open NOTIFY changed FINAL)
    Q_PROPERTY(int cleared READ cleared NOTIFY changed FINAL)
    // entry (number of the question, -1: the head of a chapter), statute, chapter, count (int, of a head),
    // stem (empty: no bank has it any more), typeName, wrongs (int), streak (int), current (bool)
    Q_PROPERTY(ui::RowsModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(int needed READ needed NOTIFY changed FINAL) // right answers in a row that clear one

    // The question in full; position -1: none.
    Q_PROPERTY(int position READ position NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY questionChanged FINAL) // no bank has it any more
    Q_PROPERTY(QString id READ id NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString type READ type NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString typeName READ typeName NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString material READ material NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool several READ several NOTIFY questionChanged FINAL)
    // letter, text, isKey (bool), chosen (bool: never)
    Q_PROPERTY(ui::RowsModel* options READ options CONSTANT FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString chapter READ chapter NOTIFY questionChanged FINAL)
    // statute, place, first (bool), citation
    Q_PROPERTY(ui::RowsModel* basis READ basis CONSTANT FINAL)
    Q_PROPERTY(QString verified READ verified NOTIFY questionChanged FINAL)
    Q_PROPERTY(int wrongs READ wrongs NOTIFY questionChanged FINAL)
    Q_PROPERTY(int streak READ streak NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY questionChanged FINAL)

    Q_PROPERTY(QString done READ done NOTIFY reported FINAL) // the file that was written, else empty
    Q_PROPERTY(QString error READ error NOTIFY reported FINAL)

public:
    MistakesModel(Workspace& workspace, QObject* parent);

    QString filter() const { return m_cleared ? QStringLiteral("cleared") : QStringLiteral("open"); }
    void setFilter(const QString& filter);
    int open() const { return m_openCount; }
    int cleared() const { return m_clearedCount; }
    RowsModel* list() const { return m_list; }
    int needed() const { return m_workspace.settings.clearAfter; }
    int position() const { return m_position; }
    bool gone() const { return entry() && !entry()->seen; }
    QString id() const;
    QString type() const;
    QString typeName() const;
    QString stem() const;
    QString material() const;
    bool several() const;
    RowsModel* options() const { return m_options; }
    QString explanation() const;
    QString chapter() const;
    RowsModel* basis() const { return m_basis; }
    QString verified() const;
    int wrongs() const { return entry() ? entry()->card.wrongs : 0; }
    int streak() const { return entry() ? entry()->card.streak : 0; }
    QString note() const;
    QString done() const { return m_done; }
    QString error() const { return m_error; }

    Q_INVOKABLE void reload();
    // By the number of the question; out of bounds does nothing.
    Q_INVOKABLE void select(int entry);
    // The row of the list in which it stands.
    Q_INVOKABLE int rowOf(int entry) const;
    Q_INVOKABLE void removeCurrent();
    Q_INVOKABLE void removeAll();
    // Writes the shown ones as a PDF into the folder of exports.
    Q_INVOKABLE bool print(bool withKey);
    Q_INVOKABLE void openFolder();

Q_SIGNALS:
    void changed();
    void questionChanged();
    void reported();

private:
    const flow::MistakeEntry* entry() const;
    const bank::Question* question() const;
    std::vector<int> order() const;
    std::filesystem::path folder() const { return m_workspace.person() / "exports"; }
    void clear(const std::vector<std::string>& ids);
    void refreshList();
    void showQuestion();
    void report(const QString& done, const QString& error);

    Workspace& m_workspace;
    RowsModel* m_list;
    RowsModel* m_options;
    RowsModel* m_basis;
    std::vector<flow::MistakeEntry> m_entries;
    bool m_cleared = false;
    int m_openCount = 0;
    int m_clearedCount = 0;
    int m_position = -1;
    QString m_done;
    QString m_error;
};

} // namespace ui
