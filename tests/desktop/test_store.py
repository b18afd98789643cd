"""Every edit can be taken back, and only what differs is named."""

from __future__ import annotations

from dataclasses import replace

from core.model.project import Project
from core.model.scenario import Filter
from desktop.store import Store


def edited(project: Project, channels: tuple[str, ...]) -> Project:
    view = Filter(channels=channels)
    return project.with_scenario(replace(project.scenario, filter=view))


def test_that_undo_and_redo_give_back_the_very_same_projects() -> None:
    store = Store()
    first = store.project
    second = edited(first, ("email",))
    store.apply("Filter", second)
    store.undo()
    assert store.project is first
    store.redo()
    assert store.project is second


def test_that_edits_with_one_merge_key_are_one_step() -> None:
    store = Store()
    first = store.project
    for channels in (("email",), ("email", "chat"), ("chat",)):
        store.apply("Filter", edited(store.project, channels), "filter")
    store.undo()
    assert store.project is first
    assert store.undo_label is None


def test_that_an_edit_after_an_undo_starts_a_new_step() -> None:
    store = Store()
    store.apply("One", edited(store.project, ("email",)), "filter")
    middle = store.project
    store.apply("Two", edited(store.project, ("chat",)))
    store.undo()
    store.apply("Three", edited(store.project, ("phone",)), "filter")
    store.undo()
    assert store.project is middle
    assert store.redo_label == "Three"


def test_that_only_the_changed_parts_are_named() -> None:
    store, names = Store(), []
    store.changed.connect(lambda _project, changed: names.append(changed))
    store.apply("Filter", edited(store.project, ("email",)))
    assert names == [frozenset({"scenarios"})]


def test_that_a_project_is_modified_until_it_is_saved() -> None:
    store = Store()
    store.apply("Filter", edited(store.project, ("email",)))
    assert store.modified
    store.mark_saved(store.project)
    assert not store.modified
    store.undo()
    assert store.modified


def test_that_opening_a_project_leaves_nothing_to_undo() -> None:
    store = Store()
    store.apply("Filter", edited(store.project, ("email",)))
    store.open(Project())
    assert store.undo_label is None
    assert not store.modified
