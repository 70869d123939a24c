// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/statute_texts.h"
#include "ui/folder_model.h"
#include "ui/statute_reader.h"

namespace ui {

// 法规: the texts on this machine, search in them, and taking in more of them.
class StatutesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // shortName, name, articles (int)
    Q_PROPERTY(ui::RowsModel* list READ list CONSTANT FINAL)
    // shortName, label, line
    Q_PROPERTY(ui::RowsModel* hits READ hits CONSTANT FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL) // that were searched for
    Q_PROPERTY(bool moreHits READ moreHits NOTIFY changed FINAL)
    Q_PROPERTY(ui::StatuteReader* reader READ reader CONSTANT FINAL) // of the page and of open-book exams
    Q_PROPERTY(ui::StatuteReader* cited READ cited CONSTANT FINAL)   // beside a question
    Q_PROPERTY(ui::FolderModel* chooser READ chooser CONSTANT FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL) // where they lie
    // Of the last install: file, place, severity, text, remedy
    Q_PROPERTY(ui::RowsModel* findings READ findings CONSTANT FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    StatutesModel(Workspace& workspace, QObject* parent);

    RowsModel* list() const { return m_list; }
    RowsModel* hits() const { return m_hits; }
    QString words() const { return m_words; }
    bool moreHits() const { return m_moreHits; }
    StatuteReader* reader() const { return m_reader; }
    StatuteReader* cited() const { return m_cited; }
    FolderModel* chooser() const { return m_chooser; }
    QString folder() const;
    RowsModel* findings() const { return m_findings; }
    QString done() const { return m_done; }
    QString error() const { return m_error; }

    Q_INVOKABLE void reload();
    // Empty words end the search.
    Q_INVOKABLE void search(const QString& words);
    Q_INVOKABLE void openHit(int row);
    Q_INVOKABLE void openStatute(int row);
    // Checks the texts of the file or folder and copies the sound ones.
    Q_INVOKABLE bool install(const QString& path);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    flow::StatuteTexts texts();
    void report(const QString& done, const QString& error);

    Workspace& m_workspace;
    RowsModel* m_list;
    RowsModel* m_hits;
    RowsModel* m_findings;
    StatuteReader* m_reader;
    StatuteReader* m_cited;
    FolderModel* m_chooser;
    std::vector<flow::TextHit> m_found;
    QString m_words;
    bool m_moreHits = false;
    QString m_done;
    QString m_error;
};

} // namespace ui
