-- How a person decided that a file falls into invoices, where one was asked.
ALTER TABLE pa_document ADD COLUMN decided_split TEXT;

-- A link asks about a draft, or about where the invoices of a document begin.
ALTER TABLE pa_completion_link ALTER COLUMN draft DROP NOT NULL;
ALTER TABLE pa_completion_link ADD COLUMN document VARCHAR(64);
