-- Reminders of what is coming, and what became of the times that interviews were agreed for.

-- It names exactly one record. minutes_before is how long before its interview it comes; due_on the day of the record it
-- is about, where the record names a day; one with neither has a time of its own. planned_at is what wall_time means in
-- time_zone; fire_at is later than that once it was put off.
CREATE TABLE reminders (
    id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id        BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind           TEXT NOT NULL CHECK (kind IN ('INTERVIEW', 'THANK_YOU', 'FOLLOW_UP', 'GOAL')),
    interview_id   BLOB REFERENCES interviews (id) ON DELETE CASCADE,
    application_id BLOB REFERENCES applications (id) ON DELETE CASCADE,
    job_id         BLOB REFERENCES jobs (id) ON DELETE CASCADE,
    goal_id        BLOB REFERENCES career_goals (id) ON DELETE CASCADE,
    minutes_before INTEGER CHECK (minutes_before >= 0),
    due_on         TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    wall_time      TEXT NOT NULL CHECK (wall_time GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
    time_zone      TEXT NOT NULL,
    planned_at     TEXT NOT NULL,
    fire_at        TEXT NOT NULL,
    state          TEXT NOT NULL DEFAULT 'WAITING' CHECK (state IN (
                       'WAITING', 'CLAIMED', 'SHOWN', 'ANSWERED', 'SKIPPED', 'CANCELLED', 'REMOVED')),
    claimed_at     TEXT,
    shown_at       TEXT,
    answered_at    TEXT,
    created_at     TEXT NOT NULL,
    updated_at     TEXT NOT NULL,
    CHECK ((interview_id IS NOT NULL) + (application_id IS NOT NULL) + (job_id IS NOT NULL) + (goal_id IS NOT NULL) = 1)
) STRICT;

CREATE INDEX reminders_due ON reminders (user_id, state, fire_at);
CREATE INDEX reminders_planned ON reminders (user_id, planned_at);
CREATE UNIQUE INDEX reminders_interview ON reminders (interview_id, minutes_before);
CREATE INDEX reminders_application ON reminders (application_id);
CREATE INDEX reminders_job ON reminders (job_id);
CREATE INDEX reminders_goal ON reminders (goal_id);

-- One row each time an interview got another time, was cancelled or takes place after all.
CREATE TABLE interview_changes (
    id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id        BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    interview_id   BLOB NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    change         TEXT NOT NULL CHECK (change IN ('RESCHEDULED', 'CANCELLED', 'RESUMED')),
    from_wall_time TEXT NOT NULL,
    from_time_zone TEXT NOT NULL,
    to_wall_time   TEXT NOT NULL,
    to_time_zone   TEXT NOT NULL,
    created_at     TEXT NOT NULL,
    updated_at     TEXT NOT NULL
) STRICT;

CREATE INDEX interview_changes_interview ON interview_changes (interview_id, created_at);
CREATE INDEX interview_changes_user ON interview_changes (user_id);
