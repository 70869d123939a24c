// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weight_fitter.h"

namespace ui {

WeightFitter::WeightFitter(std::filesystem::path folder, QObject* parent)
    : QThread(parent)
    , m_folder(std::move(folder))
{}

WeightFitter::~WeightFitter()
{
    m_stop = true;
    wait();
}

void WeightFitter::run()
{
    auto history = store::History::openReadOnly(m_folder);
    if (!history)
        return;
    const auto tried = flow::tryWeights(*history, [this](double) { return !m_stop; });
    if (tried && *tried)
        Q_EMIT done(**tried);
}

} // namespace ui
