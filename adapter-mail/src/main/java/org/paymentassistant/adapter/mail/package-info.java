/** Mail in and out: mailboxes over IMAP and over a folder, transport over SMTP, with Jakarta Mail behind them. */
@NullMarked
package org.paymentassistant.adapter.mail;

import org.jspecify.annotations.NullMarked;
