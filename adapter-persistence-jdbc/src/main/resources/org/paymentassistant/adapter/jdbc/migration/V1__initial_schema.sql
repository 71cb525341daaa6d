-- Runs on H2 in PostgreSQL mode and on PostgreSQL. ${bytes} is the type of bytes without a small limit.
-- Values are JSON text in "data"; what is searched or sorted by is in columns of its own besides.
-- No foreign keys: each port keeps its own rows.

CREATE TABLE pa_company (
    id   VARCHAR(64) PRIMARY KEY,
    data TEXT NOT NULL
);

-- An address belongs to one company for ever.
CREATE TABLE pa_assistant_address (
    address VARCHAR(600) PRIMARY KEY,
    company VARCHAR(64) NOT NULL
);

CREATE TABLE pa_submission (
    id          VARCHAR(64) PRIMARY KEY,
    company     VARCHAR(64),
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    answer      VARCHAR(20) NOT NULL,
    data        TEXT NOT NULL,
    raw         ${bytes} NOT NULL
);
CREATE INDEX pa_submission_company ON pa_submission (company, received_at);

CREATE TABLE pa_document (
    id            VARCHAR(64) PRIMARY KEY,
    position      BIGINT GENERATED ALWAYS AS IDENTITY,
    submission    VARCHAR(64) NOT NULL,
    company       VARCHAR(64) NOT NULL,
    hash          VARCHAR(64) NOT NULL,
    name          VARCHAR(600) NOT NULL,
    source_name   VARCHAR(600) NOT NULL,
    declared_type VARCHAR(300),
    outcomes      TEXT NOT NULL,
    content       ${bytes} NOT NULL
);
CREATE INDEX pa_document_submission ON pa_document (submission, position);
CREATE INDEX pa_document_content ON pa_document (company, hash, position);

-- At most one draft has an identity (the five columns from identity_company on) and a place in a document.
CREATE TABLE pa_draft (
    id               VARCHAR(35) PRIMARY KEY,
    version          BIGINT NOT NULL,
    state            VARCHAR(30) NOT NULL,
    company          VARCHAR(64) NOT NULL,
    document         VARCHAR(64) NOT NULL,
    part             INTEGER NOT NULL,
    created_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    identity_company VARCHAR(64),
    creditor         VARCHAR(1000),
    invoice_number   VARCHAR(1000),
    amount           VARCHAR(100),
    currency         VARCHAR(20),
    data             TEXT NOT NULL,
    CONSTRAINT pa_draft_place UNIQUE (document, part),
    CONSTRAINT pa_draft_identity UNIQUE (identity_company, creditor, invoice_number, amount, currency)
);
CREATE INDEX pa_draft_company ON pa_draft (company, created_at);

-- All states of a draft, the current one too. Rows are only ever added.
CREATE TABLE pa_draft_history (
    draft       VARCHAR(35) NOT NULL,
    version     BIGINT NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    data        TEXT NOT NULL,
    PRIMARY KEY (draft, version)
);

-- Only the hash of a link's secret is known here.
CREATE TABLE pa_completion_link (
    token_hash VARCHAR(64) PRIMARY KEY,
    draft      VARCHAR(35) NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    used_at    TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE pa_outbox (
    id         VARCHAR(600) PRIMARY KEY,
    recipient  VARCHAR(600) NOT NULL,
    added_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    settled_at TIMESTAMP(6) WITH TIME ZONE,
    sent       BOOLEAN,
    data       TEXT NOT NULL
);
CREATE INDEX pa_outbox_recipient ON pa_outbox (recipient, added_at);

-- Rows are only ever added. The time is ISO 8601 text in UTC, exact to the nanosecond.
CREATE TABLE pa_audit_entry (
    position    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    occurred_at VARCHAR(40) NOT NULL,
    actor       TEXT NOT NULL,
    subject     VARCHAR(2000) NOT NULL,
    event       TEXT NOT NULL,
    detail      TEXT NOT NULL
);
CREATE INDEX pa_audit_entry_subject ON pa_audit_entry (subject, position);

-- The columns of db-scheduler and two of ours: again_at, when work was planned once more while it was running, and
-- given_up, why it failed last once it is to be abandoned.
CREATE TABLE pa_work (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(1600) NOT NULL,
    task_data            ${bytes},
    execution_time       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    picked               BOOLEAN NOT NULL,
    picked_by            VARCHAR(50),
    last_success         TIMESTAMP(6) WITH TIME ZONE,
    last_failure         TIMESTAMP(6) WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMP(6) WITH TIME ZONE,
    version              BIGINT NOT NULL,
    again_at             TIMESTAMP(6) WITH TIME ZONE,
    given_up             TEXT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX pa_work_due ON pa_work (execution_time);
CREATE INDEX pa_work_heartbeat ON pa_work (last_heartbeat);

CREATE TABLE pa_dead_letter (
    position    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind        VARCHAR(100) NOT NULL,
    subject     VARCHAR(1600) NOT NULL,
    reason      TEXT NOT NULL,
    given_up_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- What recurs on one node at a time; the columns of db-scheduler.
CREATE TABLE pa_exclusive_task (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            ${bytes},
    execution_time       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    picked               BOOLEAN NOT NULL,
    picked_by            VARCHAR(50),
    last_success         TIMESTAMP(6) WITH TIME ZONE,
    last_failure         TIMESTAMP(6) WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMP(6) WITH TIME ZONE,
    version              BIGINT NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);
