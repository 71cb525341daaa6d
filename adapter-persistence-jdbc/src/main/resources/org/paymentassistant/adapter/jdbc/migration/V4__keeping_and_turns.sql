-- Bytes are dropped when their time is over; ids and hashes stay, so that the same is recognised.
ALTER TABLE pa_submission ADD COLUMN held BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE pa_submission ALTER COLUMN raw DROP NOT NULL;
ALTER TABLE pa_document ALTER COLUMN content DROP NOT NULL;
CREATE INDEX pa_submission_held ON pa_submission (held, received_at);

-- What stays of a dropped draft: of its identity a hash only, where it had one at its end.
CREATE TABLE pa_dropped_draft (
    draft         VARCHAR(35) PRIMARY KEY,
    company       VARCHAR(64) NOT NULL,
    document      VARCHAR(64) NOT NULL,
    identity_hash VARCHAR(64)
);
CREATE INDEX pa_dropped_draft_identity ON pa_dropped_draft (identity_hash);
CREATE INDEX pa_dropped_draft_company ON pa_dropped_draft (company);
CREATE INDEX pa_draft_age ON pa_draft (state, created_at);
CREATE INDEX pa_completion_link_end ON pa_completion_link (expires_at);
CREATE INDEX pa_completion_link_draft ON pa_completion_link (draft);
CREATE INDEX pa_outbox_settled ON pa_outbox (settled_at);

-- Whose work and mails these are: companies take turns, and each can be erased. Rows that were there before are told by
-- what they are about.
ALTER TABLE pa_outbox ADD COLUMN company VARCHAR(64);
ALTER TABLE pa_work ADD COLUMN company VARCHAR(64);
ALTER TABLE pa_dead_letter ADD COLUMN company VARCHAR(64);

UPDATE pa_outbox SET company = (
    SELECT a.company FROM pa_assistant_address a
    WHERE a.address = SUBSTRING(data FROM POSITION('"from":"' IN data) + 8
        FOR POSITION('"' IN SUBSTRING(data FROM POSITION('"from":"' IN data) + 8)) - 1));
UPDATE pa_work SET company = COALESCE(
    (SELECT d.company FROM pa_document d WHERE d.id = task_instance),
    (SELECT d.company FROM pa_draft d WHERE d.id = task_instance),
    (SELECT s.company FROM pa_submission s WHERE s.id = task_instance),
    (SELECT o.company FROM pa_outbox o WHERE o.id = task_instance));
UPDATE pa_dead_letter SET company = COALESCE(
    (SELECT d.company FROM pa_document d WHERE d.id = subject),
    (SELECT d.company FROM pa_draft d WHERE d.id = subject),
    (SELECT s.company FROM pa_submission s WHERE s.id = subject),
    (SELECT o.company FROM pa_outbox o WHERE o.id = subject));

CREATE INDEX pa_outbox_company ON pa_outbox (company);
CREATE INDEX pa_work_company ON pa_work (company, execution_time);
CREATE INDEX pa_dead_letter_company ON pa_dead_letter (company);
