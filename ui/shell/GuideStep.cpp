// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuideStep.h"

#include <QCoreApplication>

namespace jalon::ui {

namespace {

struct GuideTexts {
    Q_DECLARE_TR_FUNCTIONS(GuideTexts)
};

QString name(GuideStep step)
{
    switch (step) {
    case GuideStep::Choose:
        return GuideTexts::tr("choose the CAF’s list");
    case GuideStep::Describe:
        return GuideTexts::tr("say what the list is");
    case GuideStep::Check:
        return GuideTexts::tr("check what will change");
    case GuideStep::Settle:
        return GuideTexts::tr("settle what is left");
    case GuideStep::Orient:
        return GuideTexts::tr("orient the first people");
    case GuideStep::Done:
        break;
    }
    return {};
}

QString text(GuideStep step)
{
    switch (step) {
    case GuideStep::Choose:
        return GuideTexts::tr(
            "Save the CAF’s list as CSV (in Excel: File, Save as, “CSV UTF-8”), then drop it on this "
            "window or choose it. Nothing is written before you confirm.");
    case GuideStep::Describe:
        return GuideTexts::tr(
            "Choose “Everybody” if the list holds all who have rights, check its date, then Next. On "
            "the next page, see that each column is understood.");
    case GuideStep::Check:
        return GuideTexts::tr(
            "Nothing is written yet. Choose a count to see its rows, then Import: it can be undone "
            "entirely.");
    case GuideStep::Settle:
        return GuideTexts::tr(
            "Decide the rows that could be about somebody else and save the rejects; both can wait. "
            "Then go on to the people.");
    case GuideStep::Orient:
        return GuideTexts::tr(
            "Select people in the list (Shift+arrows or Ctrl+click), then Orient. One person is enough to "
            "see how it goes.");
    case GuideStep::Done:
        return GuideTexts::tr(
            "The first people are oriented. Next month, drop the new list on the window; F1 "
            "explains each page.");
    }
    return {};
}

QString action(GuideStep step, const GuidePlace& place)
{
    switch (step) {
    case GuideStep::Choose:
        return GuideTexts::tr("Choose the list…");
    case GuideStep::Describe:
    case GuideStep::Check:
        return place.room == GuidePlace::Room::Lists ? QString{} : GuideTexts::tr("Back to the list");
    case GuideStep::Settle:
    case GuideStep::Orient:
        return place.room == GuidePlace::Room::People ? QString{}
                                                      : GuideTexts::tr("Show who is to be oriented");
    case GuideStep::Done:
        return GuideTexts::tr("Finish");
    }
    return {};
}

} // namespace

GuideStep guideStep(const GuideFacts& before, const GuideFacts& now, const GuidePlace& place)
{
    if (now.oriented > before.oriented) {
        return GuideStep::Done;
    }
    if (now.lists > before.lists) {
        return place.room == GuidePlace::Room::People ? GuideStep::Orient : GuideStep::Settle;
    }
    switch (place.stage) {
    case ListsRoom::Stage::Describing:
        return GuideStep::Describe;
    case ListsRoom::Stage::Checking:
        return GuideStep::Check;
    case ListsRoom::Stage::None:
        break;
    }
    return GuideStep::Choose;
}

GuideWords guideWords(GuideStep step, const GuidePlace& place)
{
    const auto title = step == GuideStep::Done ? GuideTexts::tr("First import: finished")
                                               : GuideTexts::tr("First import, step %1 of %2: %3")
                                                     .arg(static_cast<int>(step) + 1)
                                                     .arg(kGuideSteps)
                                                     .arg(name(step));
    return {title, text(step), action(step, place)};
}

} // namespace jalon::ui
