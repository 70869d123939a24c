// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/bank_install.h"
#include "ui/folder_model.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <set>

namespace ui {

class BankChecker;

// 装入题库: what was chosen, what would become of it, and taking it in.
class BankInstallModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed FINAL) // path of the file or folder
    Q_PROPERTY(bool checking READ checking NOTIFY changed FINAL)
    Q_PROPERTY(int checked READ checked NOTIFY progressed FINAL)
    Q_PROPERTY(int total READ total NOTIFY progressed FINAL)
    // title, file (name), kind, fate (flow::Fate in one word), questions (int), revision, revisionHere,
    // other, sharedIds, warnings (int), errors (int), possible (bool), ticked (bool)
    Q_PROPERTY(ui::RowsModel* rows READ rows CONSTANT FINAL)
    // file, place, severity, text, remedy
    Q_PROPERTY(ui::RowsModel* findings READ findings CONSTANT FINAL)
    // question, bank, day, stem, said, place ("file.yaml 第 12 行", empty where no bank here has it)
    Q_PROPERTY(ui::RowsModel* doubts READ doubts CONSTANT FINAL)
    Q_PROPERTY(int ticked READ ticked NOTIFY changed FINAL)
    Q_PROPERTY(ui::FolderModel* chooser READ chooser CONSTANT FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    BankInstallModel(Workspace& workspace, QObject* parent);
    ~BankInstallModel() override;

    QString chosen() const { return m_chosen; }
    bool checking() const { return m_checker != nullptr; }
    int checked() const { return m_checked; }
    int total() const { return m_total; }
    RowsModel* rows() const { return m_rows; }
    RowsModel* findings() const { return m_findings; }
    RowsModel* doubts() const { return m_doubts; }
    int ticked() const { return static_cast<int>(m_ticked.size()); }
    FolderModel* chooser() const { return m_chooser; }
    QString done() const { return m_done; }
    QString error() const { return m_error; }

    // Checks the file or folder in the background.
    Q_INVOKABLE void check(const QString& path);
    Q_INVOKABLE void toggle(int row);
    // Copies the ticked ones and checks again what was chosen.
    Q_INVOKABLE bool install();
    // Stops a check and forgets what was chosen.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void progressed();
    void installed(); // the banks of this machine are others now

private:
    void start();
    void finish();
    void showRows();
    void showFindings();
    void showDoubts(const std::vector<std::optional<flow::QuestionPlace>>& places);

    Workspace& m_workspace;
    RowsModel* m_rows;
    RowsModel* m_findings;
    RowsModel* m_doubts;
    FolderModel* m_chooser;
    std::unique_ptr<BankChecker> m_checker;
    std::vector<flow::BankOffer> m_offers;
    std::set<std::size_t> m_ticked;
    QString m_chosen;
    int m_checked = 0;
    int m_total = 0;
    QString m_done;
    QString m_error;
};

} // namespace ui
