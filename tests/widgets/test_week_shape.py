"""The usual week of a requirement."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from widgets.example_week import example_requirement
from widgets.week_shape import day_groups, tick_step, week_shape


@pytest.fixture
def requirement():
    return example_requirement()


def with_agents(requirement, agents, is_open=None):
    agents = np.asarray(agents)
    open_slots = requirement.open_slots if is_open is None else np.asarray(is_open, float)
    return replace(
        requirement, agents=agents, agents_real=agents.astype(float), open_slots=open_slots
    )


def test_that_closed_days_and_hours_are_left_out(requirement):
    shape = week_shape(requirement)
    assert shape.days == (0, 1, 2, 3, 4)
    assert shape.hours == (9, 18)
    assert shape.people(5) is None


def test_that_a_night_shift_shows_all_its_hours(requirement):
    hours = np.arange(168)
    is_open = (hours % 24 >= 22) | (hours % 24 < 6)
    shape = week_shape(with_agents(requirement, np.where(is_open, 2, 0), is_open))
    assert shape.days == tuple(range(7))
    assert shape.hours == (0, 24)
    assert not shape.staffed(12)


def test_that_needed_hours_add_whole_people_over_the_open_part_of_each_slot(requirement):
    agents = np.zeros(168)
    agents[9:18] = 3
    is_open = np.zeros(168)
    is_open[9:17], is_open[17] = 1, 0.5
    shape = week_shape(with_agents(requirement, agents, is_open))
    assert shape.needed_hours(0) == pytest.approx(3 * 8.5)
    assert shape.needed_hours() == pytest.approx(3 * 8.5)


def test_that_days_alike_are_said_together(requirement):
    agents = np.zeros(168, int)
    for day in range(5):
        agents[day * 24 + 9 : day * 24 + 18] = 5 if day == 0 else 3
        agents[day * 24 + 12] = 2
    groups = day_groups(week_shape(with_agents(requirement, agents)))
    assert groups == [([0], (2, 5)), ([1, 2, 3, 4], (2, 3))]


def test_that_never_more_than_three_groups_of_days_are_said(requirement):
    agents = np.zeros(168, int)
    for day in range(5):
        agents[day * 24 + 9 : day * 24 + 18] = 1 + 4 * (day % 2)
    groups = day_groups(week_shape(with_agents(requirement, agents)))
    assert len(groups) <= 3
    assert [day for days, _ in groups for day in days] == [0, 1, 2, 3, 4]


def test_that_contacts_out_of_hours_count_for_their_day(requirement):
    channel = requirement.channels[0]
    volume = channel.volume.copy()
    volume[5 * 24 + 3] = 7.0
    changed = replace(requirement, channels=(replace(channel, volume=volume),))
    assert week_shape(changed, "phone").contacts(5) == 7.0


@pytest.mark.parametrize(
    ("most", "step"), [(1, 1), (5, 1), (6, 2), (10, 2), (16, 5), (40, 10), (420, 100)]
)
def test_that_an_axis_has_whole_steps_of_one_two_or_five(most, step):
    assert tick_step(most) == step


def test_that_the_only_channel_shows_the_people_proved_for_it():
    requirement = example_requirement()
    phone = requirement.channels[0]
    alone = replace(requirement, channels=(phone,), agents=phone.agents + 1)
    shape = week_shape(alone, "phone")
    assert (shape.agents == alone.agents).all()
    assert shape.channel is phone
    two = week_shape(requirement, "phone")
    assert (two.agents == phone.agents).all()
