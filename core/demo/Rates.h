// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// The figures of the demonstration, once. Where a document of the field gives one, it is named; the others
/// are choices that keep the whole plausible. Shares are out of 1 000 unless they say otherwise.
namespace jalon::demo::rates {

// Who they are
inline constexpr int kPeople = 16018; ///< PDIE de la Drôme 2019-2022, 2017
inline constexpr int kMonths = 24;
/// 0–24, 25–49, 50 and over: PDIE (70 % aged 25–49, 24 % over 50).
inline constexpr std::array kAgeShares = {60, 700, 240};
inline constexpr int kWomen = 530;
/// Households of two adults: gives about 0.85 household per person.
inline constexpr int kCouples = 176;
/// Grand Valentinois, Drôme des Collines, Montélimar, Tricastin-Baronnies, Vallée de la Drôme: PDIE, of
/// households.
inline constexpr std::array kTerritoryShares = {337, 261, 144, 138, 119};
inline constexpr int kSdd = 800;
inline constexpr int kWithMobile = 900;
inline constexpr int kWithEmail = 700;

// Entering and leaving
/// Of those with open rights, a month: about 6 000 leave a year out of 16 018 (PDIE); in 100 000.
inline constexpr int kLeavingMonthly = 3120;
/// Growth of the number of people, a year: Loir-et-Cher, +1.87 %.
inline constexpr int kGrowthPer100000 = 1870;
inline constexpr int kReturning = 180; ///< of the households that enter, were there before
inline constexpr int kMovingMonthly = 6;
inline constexpr int kStateChangeMonthly = 12;
inline constexpr int kSddLostMonthly = 5; ///< and gained four times as easily: their share holds
inline constexpr int kSddGainedMonthly = 20;
inline constexpr int kDyingPer100000Monthly = 25;
inline constexpr int kClosedShownOnce = 600; ///< of those who leave: one list still shows them, closed

// Orientation
/// Within a month: A3.1 of the Drôme's convention, 4 067 of 6 361 in 2019; then within 2, 6 and 13 months,
/// never.
inline constexpr std::array kOrientationDelay = {645, 165, 90, 40, 60};
inline constexpr int kStockOriented = 680; ///< Rhône: 52 % then 66 % of the stock
/// Département, France Travail, CCAS, mission locale (the young only), association, Cap emploi / PLIE, MSA.
/// France Travail: Rhône, 26 %.
inline constexpr std::array kOrganisationShares = {340, 275, 130, 0, 175, 60, 20};
inline constexpr std::array kOrganisationSharesUnder26 = {150, 200, 60, 480, 80, 20, 10};
inline constexpr int kPeoplePerReferent = 110; ///< 80 to 150
inline constexpr int kReoriented = 130; ///< of the oriented, once in a stay of a year or more
inline constexpr int kReferentChanged = 200;
/// Of those oriented to France Travail who stay: global support asked for later. Delay: Rhône, 39 days.
inline constexpr int kGlobalSupport = 90;

// Appointments
inline constexpr int kFirstAppointment = 720;
/// Fixed in two weeks: A3.1, 623 of 2 539 in 2018 and 658 of 1 900 in 2019.
inline constexpr int kFixedInTwoWeeks = 350;
/// Attended, excused, no-show, cancelled.
inline constexpr std::array kAppointmentOutcome = {725, 70, 165, 40};
inline constexpr int kNeverSeenAgain = 100; ///< nobody meets them after the first appointment: without news

// Contracts
inline constexpr int kContract = 800; ///< outside France Travail; in force: 61–73 % (Rhône, Loir-et-Cher)
inline constexpr int kContractFranceTravail = 640; ///< in force: 55 % (Loir-et-Cher)
/// Signed in two months: A3.1, 1 204 of 1 887. With the later ones, 76 days on average (Rhône).
inline constexpr int kContractInTwoMonths = 620;
inline constexpr int kContractRenewed = 880;

// What else happens
inline constexpr int kBarriersSeen = 700;
inline constexpr int kSanctioned = 30; ///< of a stay; Rhône, 331 then 735 a year
inline constexpr int kWorksDuringStay = 160;
/// Of the exits, still to qualify at the end; of the qualified, employment: PDIE axe 3 wants 50 % a year.
inline constexpr int kExitUnqualified = 120;
inline constexpr int kExitContacted = 420;

// Prescriptions: all our choice
inline constexpr int kPrescribed = 420; ///< of the oriented, an offer at the least
inline constexpr int kPrescribedAgain = 350;
/// Received; refused by the person, by the organisation; no news.
inline constexpr std::array kPrescriptionAnswers = {780, 75, 45, 100};
/// Of those who started: completed, abandoned, ended without saying how.
inline constexpr std::array kPrescriptionEnds = {770, 180, 50};

// How it is recorded
inline constexpr int kRecordedLate = 70;
inline constexpr int kCorrected = 15;

} // namespace jalon::demo::rates
