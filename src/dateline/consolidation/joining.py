"""Sets that are joined pair by pair."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=str)


class Joined(Generic[Item]):
    """Disjoint sets of items. Which item stands for a set depends on the sets alone, not on the order of joining."""

    def __init__(self, items: Iterable[Item]):
        self._above: dict[Item, Item] = {item: item for item in items}

    def root(self, item: Item) -> Item:
        above = self._above
        while above[item] != item:
            above[item] = above[above[item]]
            item = above[item]
        return item

    def join(self, one: Item, other: Item) -> None:
        one, other = self.root(one), self.root(other)
        if one != other:
            low, high = min(one, other), max(one, other)
            self._above[high] = low

    def groups(self) -> list[list[Item]]:
        """All sets, each sorted, in the order of their least items."""
        found: dict[Item, list[Item]] = {}
        for item in sorted(self._above):
            found.setdefault(self.root(item), []).append(item)
        return [found[root] for root in sorted(found)]
