-- What rows are found by, in lower case and without accents, as the core's SearchText writes it. Rows that were there before
-- are found by what can be said of them here.
ALTER TABLE pa_submission ADD COLUMN search VARCHAR(2000) DEFAULT '' NOT NULL;
ALTER TABLE pa_document ADD COLUMN search VARCHAR(2000) DEFAULT '' NOT NULL;
ALTER TABLE pa_draft ADD COLUMN search VARCHAR(2000) DEFAULT '' NOT NULL;

UPDATE pa_document SET search = LOWER(name);
UPDATE pa_draft SET search = LOWER(COALESCE(invoice_number, '') || ' ' || COALESCE(amount, ''));

CREATE INDEX pa_document_company ON pa_document (company, position);
