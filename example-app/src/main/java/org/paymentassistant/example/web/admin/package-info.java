/** The assistant's pages for the people of a company, behind a login: settings, upload, lists. */
@org.jspecify.annotations.NullMarked
package org.paymentassistant.example.web.admin;
