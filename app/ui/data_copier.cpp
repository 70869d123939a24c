// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_copier.h"

#include "flow/data_folder.h"

namespace ui {

DataCopier::DataCopier(Job job)
    : m_job(std::move(job))
{}

DataCopier::~DataCopier()
{
    stop();
    wait();
}

void DataCopier::run()
{
    m_result = flow::copyData(
        m_job.present, {m_job.person, m_job.backup}, m_job.target, m_job.wall, [this](flow::Copied copied) {
            Q_EMIT progressed(static_cast<double>(copied.done) / static_cast<double>(copied.total));
            return !m_stop;
        });
}

} // namespace ui
