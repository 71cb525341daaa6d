/** Who is at the pages: the seam at which a bank puts its own login, and a local one for trials and small houses. */
@org.jspecify.annotations.NullMarked
package org.paymentassistant.example.web.login;
