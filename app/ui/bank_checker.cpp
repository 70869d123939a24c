// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank_checker.h"

namespace ui {

BankChecker::BankChecker(flow::Places places, base::Day today, std::filesystem::path chosen)
    : m_places(std::move(places))
    , m_today(today)
    , m_chosen(std::move(chosen))
{}

BankChecker::~BankChecker()
{
    m_stop = true;
    wait();
}

void BankChecker::run()
{
    m_result = check();
}

base::Result<BankChecker::Checked> BankChecker::check()
{
    auto library = flow::Library::open(m_places);
    if (!library)
        return tl::unexpected(library.error());
    auto offers = flow::offerBanks(
        *library, library->statutes(), m_today, {m_chosen}, [this](catalogue::Progress progress) {
            Q_EMIT progressed(static_cast<int>(progress.done), static_cast<int>(progress.total));
            return !m_stop;
        });
    if (!offers)
        return tl::unexpected(offers.error());
    std::vector<flow::ReportedDoubt> doubts;
    for (const flow::BankOffer& offer : *offers)
        doubts.insert(doubts.end(), offer.doubts.begin(), offer.doubts.end());
    auto places = flow::findQuestions(*library, doubts);
    if (!places)
        return tl::unexpected(places.error());
    return Checked{*std::move(offers), *std::move(places)};
}

} // namespace ui
