-- Who was given a completion link, so that the second person who must decide is another than the first.
ALTER TABLE pa_completion_link ADD COLUMN recipient VARCHAR(600);

-- Drafts that resemble one by its number or its creditor.
CREATE INDEX pa_draft_number ON pa_draft (identity_company, invoice_number, created_at);
CREATE INDEX pa_draft_creditor ON pa_draft (identity_company, creditor, created_at);

-- Invoices that a person stood for; creditor is the normal form of the name, account the account's key.
CREATE TABLE pa_past_invoice (
    draft      VARCHAR(35) PRIMARY KEY,
    company    VARCHAR(64) NOT NULL,
    creditor   VARCHAR(600) NOT NULL,
    vat_id     VARCHAR(100),
    account    VARCHAR(200) NOT NULL,
    decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    data       TEXT NOT NULL
);
CREATE INDEX pa_past_invoice_account ON pa_past_invoice (company, account, decided_at);
CREATE INDEX pa_past_invoice_creditor ON pa_past_invoice (company, creditor, decided_at);
CREATE INDEX pa_past_invoice_vat_id ON pa_past_invoice (company, vat_id, decided_at);

CREATE TABLE pa_past_domain (
    company VARCHAR(64) NOT NULL,
    domain  VARCHAR(600) NOT NULL,
    draft   VARCHAR(35) NOT NULL,
    PRIMARY KEY (company, domain, draft)
);
CREATE INDEX pa_past_domain_draft ON pa_past_domain (draft);

CREATE TABLE pa_credit_note (
    document    VARCHAR(64) NOT NULL,
    part        INTEGER NOT NULL,
    company     VARCHAR(64) NOT NULL,
    seller      VARCHAR(600) NOT NULL,
    vat_id      VARCHAR(100),
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    data        TEXT NOT NULL,
    PRIMARY KEY (document, part)
);
CREATE INDEX pa_credit_note_seller ON pa_credit_note (company, seller, received_at);
CREATE INDEX pa_credit_note_vat_id ON pa_credit_note (company, vat_id, received_at);
