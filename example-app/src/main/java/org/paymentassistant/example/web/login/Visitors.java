package org.paymentassistant.example.web.login;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.example.web.Page;
import org.paymentassistant.example.web.PageRequest;

/**
 * Tells who is at the pages. An embedding bank puts its own login here, for instance one that trusts what its front end
 * says of the signed-in person; {@link LocalLogin} is the example's. Thread-safe.
 */
public interface Visitors {

    /** Who sends a request; empty where nobody has signed in, or no longer. Asked for each request, before its body. */
    Optional<Visitor> visitor(PageRequest request);

    /** The path or address to which a person is sent who has not signed in. */
    String entrance();

    /** The path to which the pages post, with the form token, to sign out. */
    String exit();

    /** The pages of the login itself; none where it is elsewhere. */
    List<Page> pages();
}
