package nl.kringwijs.members.ui;

import com.vaadin.flow.server.VaadinRequest;

/// Where the request comes from, for slowing down who tries too much.
final class Here {

    private Here() {}

    static String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : String.valueOf(request.getRemoteAddr());
    }
}
