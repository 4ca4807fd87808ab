// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanTree.h"

#include "ui/common/Text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

#include <set>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kNode = Qt::UserRole;

QString codeAndTitle(const std::string& code, const std::string& title)
{
    return code.empty() ? fromUtf8(title) : fromUtf8(code) + u"  "_s + fromUtf8(title);
}

} // namespace

PlanTree::PlanTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(u"planTree"_s);
    setAccessibleName(tr("Programmes, axes and fiches"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr) {
            Q_EMIT chosen(programme::NodeId{item->data(0, kNode).toLongLong()});
        }
    });
}

void PlanTree::setContent(const PlanContent& content)
{
    const QSignalBlocker quiet{this};
    const bool isFirst = topLevelItemCount() == 0;
    std::set<std::int64_t> folded;
    for (QTreeWidgetItemIterator at{this}; *at != nullptr; ++at) {
        if (!(*at)->isExpanded()) {
            folded.insert((*at)->data(0, kNode).toLongLong());
        }
    }
    const auto kept = current();
    clear();
    for (const auto& plan : content.programmes) {
        addProgramme(nullptr, plan);
    }
    for (QTreeWidgetItemIterator at{this}; *at != nullptr; ++at) {
        (*at)->setExpanded(isFirst || !folded.contains((*at)->data(0, kNode).toLongLong()));
    }
    if (auto* const item = itemOf(kept.value)) {
        setCurrentItem(item);
    }
}

programme::NodeId PlanTree::current() const
{
    return nodeAt(currentItem());
}

programme::NodeId PlanTree::above() const
{
    return nodeAt(currentItem() == nullptr ? nullptr : currentItem()->parent());
}

programme::NodeId PlanTree::nodeAt(const QTreeWidgetItem* item)
{
    return programme::NodeId{item == nullptr ? 0 : item->data(0, kNode).toLongLong()};
}

bool PlanTree::choose(programme::NodeId node)
{
    auto* const item = itemOf(node.value);
    if (item == nullptr) {
        return false;
    }
    for (auto* above = item->parent(); above != nullptr; above = above->parent()) {
        above->setExpanded(true);
    }
    setCurrentItem(item);
    scrollToItem(item);
    return true;
}

void PlanTree::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::AltModifier)) {
            Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Insert:
        Q_EMIT addAsked();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        return;
    default:
        break;
    }
    QTreeWidget::keyPressEvent(event);
}

QTreeWidgetItem* PlanTree::addNode(QTreeWidgetItem* parent, std::int64_t node, const QString& text)
{
    auto* const item = parent == nullptr ? new QTreeWidgetItem(this) : new QTreeWidgetItem(parent);
    item->setText(0, text);
    item->setToolTip(0, text);
    item->setData(0, kNode, QVariant::fromValue<qlonglong>(node));
    return item;
}

void PlanTree::addProgramme(QTreeWidgetItem* parent, const programme::ProgrammeEntry& programme)
{
    auto* const item = addNode(parent, programme.id.value, fromUtf8(programme.file.name));
    for (const auto& axis : programme.axes) {
        addAxis(item, axis);
    }
    for (const auto& plan : programme.localPlans) {
        addProgramme(item, plan);
    }
}

void PlanTree::addAxis(QTreeWidgetItem* parent, const programme::AxisEntry& axis)
{
    auto* const item = addNode(parent, axis.id.value, codeAndTitle(axis.file.code, axis.file.title));
    const auto addFiches = [this](QTreeWidgetItem* under, const std::vector<programme::FicheEntry>& fiches) {
        for (const auto& fiche : fiches) {
            addNode(under, fiche.id.value, codeAndTitle(fiche.file.code, fiche.file.title));
        }
    };
    for (const auto& objective : axis.objectives) {
        addFiches(addNode(item, objective.id.value, fromUtf8(objective.file.title)), objective.fiches);
    }
    addFiches(item, axis.fiches);
    for (const auto& part : axis.axes) {
        addAxis(item, part);
    }
}

QTreeWidgetItem* PlanTree::itemOf(std::int64_t node) const
{
    for (QTreeWidgetItemIterator at{const_cast<PlanTree*>(this)}; *at != nullptr; ++at) {
        if ((*at)->data(0, kNode).toLongLong() == node) {
            return *at;
        }
    }
    return nullptr;
}

} // namespace jalon::ui
