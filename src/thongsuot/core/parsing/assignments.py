"""Assignments (nhiệm vụ được giao): who is told to do what, item by item."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from msgspec import Struct

from thongsuot.core.model.agency import Agency, AssignedAgency
from thongsuot.core.model.assignment import Assignment
from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.activities import activities_in
from thongsuot.core.parsing.agencies_by_place import agency_at
from thongsuot.core.parsing.agency_headings import heading_agencies
from thongsuot.core.parsing.audiences import audiences_in
from thongsuot.core.parsing.deadlines import find_deadlines
from thongsuot.core.parsing.folded import folded_at, pattern
from thongsuot.core.parsing.item_orders import ItemOrders, read_item_orders
from thongsuot.core.parsing.markers import COUNTED
from thongsuot.core.parsing.outline_node import Kind, OutlineNode
from thongsuot.core.parsing.roles import assigned
from thongsuot.core.parsing.sections import is_detail, is_frame, kind_below, section_kind
from thongsuot.core.parsing.task_rows import read_row
from thongsuot.core.parsing.unnumbered_heads import heads_behind, unnumbered_heads

# `… trân trọng kính mời:`: those in the row of dashes below it are to come, not to do anything.
_INVITES = pattern(r"(?<!\w)mời\s?:?\s*$")
_SURE = 2  # so many items that name a body leave no doubt of what their neighbours are
_DIRECT = "chỉ đạo "
_NO_TASKS = frozenset({"purpose", "requirement", "both", "descriptive"})


class _Place(Struct, frozen=True, gc=False):
    """Where the walk stands: kind of section, whether a body above does it all, whether neighbours are bodies.

    ``heads`` are the bodies of the unnumbered line above a row of dashes.
    """

    kind: Kind
    covered: frozenset[str] | None = None
    among_units: bool = False
    heads: tuple[Agency, ...] = ()


class AssignmentReader:
    """Walks the outline and gives one assignment for each item that makes somebody do something."""

    def __init__(
        self, text: str, issuers: frozenset[str], inherited: tuple[AssignedAgency, ...]
    ) -> None:
        self._text = text
        self._issuers = issuers
        self._inherited = inherited
        self.found: list[Assignment] = []
        self.items_name_agencies = False

    def read(self, roots: tuple[OutlineNode, ...], opening: tuple[Span, ...] = ()) -> None:
        """Read the items below ``roots``; the last line of ``opening`` may name who does those without number."""
        heads = heading_agencies(self._text, opening[-1]) if opening else ()
        nodes = list(roots)
        if opening and _INVITES.search(folded_at(self._text, opening[-1])):
            nodes = list(dropwhile(lambda node: node.marker.sort in COUNTED, nodes))
        self._below(nodes, _Place("tasks", heads=heads))

    def _below(self, nodes: list[OutlineNode], place: _Place) -> None:
        if not nodes:
            return
        parent = nodes[0].parent
        among = len(nodes) > 1 and self._are_units(nodes, parent)
        heads = place.heads if parent is None else unnumbered_heads(self._text, parent)
        for node in nodes:
            counted = node.marker.sort in COUNTED
            self._item(node, _Place(place.kind, place.covered, among, heads if counted else ()))
            heads = heads_behind(self._text, node, heads)

    def _are_units(self, nodes: list[OutlineNode], parent: OutlineNode | None) -> bool:
        """Tell whether half of some items, or one below a heading that divides the work, begin with a body."""
        named = sum(self._names_body(node) for node in nodes)
        if named == 0 or named * 2 >= len(nodes):
            return named > 0
        if parent is not None and _divides(self._text, parent):
            return True
        guessed = 0 if named < _SURE else sum(self._may_name_unit(node) for node in nodes)
        return (named + guessed) * 2 >= len(nodes)

    def _may_name_unit(self, node: OutlineNode) -> bool:
        """``Trạm truyền thanh phường:`` above its tasks: words like those of a unit, which no list holds."""
        title = node.title
        if title is None or not title.of(self._text).endswith(":") or self._names_body(node):
            return False
        return bool(heading_agencies(self._text, title, bold_guess=True))

    def _names_body(self, node: OutlineNode) -> bool:
        if not node.paragraphs or node.cells:
            return False
        first = node.paragraphs[0]
        return agency_at(self._text, first.start) is not None or bool(
            heading_agencies(self._text, first)
        )

    def _item(self, node: OutlineNode, place: _Place) -> None:
        kind = section_kind(self._text, node, place.kind)
        if kind in _NO_TASKS:
            return
        if node.cells:
            self._row(node, place)
            return
        orders = read_item_orders(self._text, node, self._issuers, among_units=place.among_units)
        if not orders.leads:
            orders.leads = list(place.heads)
        details = [child for child in node.children if is_detail(self._text, child)]
        tasks = [child for child in node.children if child not in details]
        for detail in details:
            self._add_detail(detail, orders)
        below = _Place(kind_below(self._text, node, kind), place.covered)
        if below.kind in _NO_TASKS:
            tasks = []
        self._emit(node, orders, details, tasks, below)

    def _emit(
        self,
        node: OutlineNode,
        orders: ItemOrders,
        details: list[OutlineNode],
        tasks: list[OutlineNode],
        place: _Place,
    ) -> None:
        names = frozenset(agency.name for agency in orders.leads)
        if place.covered is not None and (not names or names <= place.covered):
            self._below(tasks, place)
            return
        if not orders.leads:
            if self._directs(node, orders):
                self._add(node, orders, [*details, *tasks], self._inherited)
                return
            if self._orders_something(node, orders, tasks):
                self._add(node, orders, details, self._inherited)
            self._below(tasks, place)
            return
        self.items_name_agencies = True
        at = len(self.found)
        covered = names | (place.covered or frozenset())
        self._below(tasks, _Place(place.kind, covered))
        if self._introduces_only(node, orders, tasks, self.found[at:]):
            return
        own = {one.path for one in self.found[at:]}
        rest = [child for child in tasks if child.path not in own]
        for child in rest:
            self._add_support(child, orders, own)
        self._add(node, orders, [*details, *rest], None, at)

    def _introduces_only(
        self,
        node: OutlineNode,
        orders: ItemOrders,
        tasks: list[OutlineNode],
        found: list[Assignment],
    ) -> bool:
        """Tell whether a heading of a group only introduces bodies that have tasks of their own below."""
        paths = [f"{one.path}." for one in found]
        all_named = bool(tasks) and all(
            any(path.startswith(f"{child.path}.") for path in paths) for child in tasks
        )
        return orders.is_heading and not node.texts and all_named

    def _directs(self, node: OutlineNode, orders: ItemOrders) -> bool:
        """``4. Chỉ đạo Sở Y tế:`` above points: one task of those told so, whatever the points say of the Sở."""
        if node.title is None or orders.verb is None or orders.verb >= node.title.end:
            return False
        said = Span(orders.verb, node.title.end)
        directed = agency_at(self._text, said.start + len(_DIRECT))
        return folded_at(self._text, said).startswith(_DIRECT) and directed is not None

    def _orders_something(
        self, node: OutlineNode, orders: ItemOrders, tasks: list[OutlineNode]
    ) -> bool:
        if orders.verb is None or node.marker.sort == "article":
            return False
        title = node.title
        if title is None or orders.verb >= title.end:
            return True
        if is_frame(self._text, title) or title.of(self._text).isupper():
            return False
        return not any(self._orders_itself(child) for child in tasks)

    def _orders_itself(self, child: OutlineNode) -> bool:
        return read_item_orders(self._text, child, self._issuers).verb is not None

    def _row(self, node: OutlineNode, place: _Place) -> None:
        row = read_row(self._text, node)
        if row is not None:
            named = bool(row.agencies)
            self.items_name_agencies |= named
            agencies = row.agencies or (() if place.covered is not None else self._inherited)
            words = row.task
            self.found.append(
                Assignment(
                    path=node.path or None,
                    agencies=agencies,
                    action=row.action,
                    activities=activities_in(self._text, (words,)),
                    audiences=audiences_in(self._text, (words,)),
                    deadline=row.deadline,
                    span=node.words,
                )
            )
        self._below(node.children, place)

    def _add_detail(self, detail: OutlineNode, orders: ItemOrders) -> None:
        found = read_item_orders(self._text, detail, self._issuers)
        orders.leads.extend(found.leads)
        orders.supports.extend(found.supports)
        for child in detail.children:
            self._add_detail(child, orders)

    def _add_support(self, child: OutlineNode, orders: ItemOrders, own: set[str | None]) -> None:
        if child.path in own or child.cells:
            return
        found = read_item_orders(self._text, child, self._issuers)
        orders.supports.extend(found.supports)
        if orders.verb is None:
            orders.verb = found.verb
        for below in child.children:
            self._add_support(below, orders, own)

    def _add(
        self,
        node: OutlineNode,
        orders: ItemOrders,
        further: list[OutlineNode],
        inherited: tuple[AssignedAgency, ...] | None,
        at: int | None = None,
    ) -> None:
        words = [node.words]
        for child in further:
            words += [one.words for one in child.walk()]
        limit = max([span.end for span in words])
        agencies = assigned(orders.leads, orders.supports)
        if inherited is not None:
            agencies = (*inherited, *agencies)
        assignment = Assignment(
            path=node.path,
            agencies=agencies,
            action=orders.action(self._text, limit),
            activities=activities_in(self._text, words),
            audiences=audiences_in(self._text, words),
            deadline=first_deadline(self._text, words),
            span=node.words,
        )
        self.found.insert(len(self.found) if at is None else at, assignment)


def _divides(text: str, node: OutlineNode) -> bool:
    """Tell whether a heading divides the work among bodies: ``PHÂN CÔNG NHIỆM VỤ``."""
    return node.title is not None and is_frame(text, node.title)


def first_deadline(text: str, words: Sequence[Span]) -> Deadline | None:
    """Give the first phrase that limits the task, a day before a month or a number of days."""
    found = [one for span in words for one in find_deadlines(text, span)]
    if not found:
        return None
    days = [one for one in found if one.sort == "limit"]
    return (days or found)[0].deadline
