package nl.kringwijs.kit;

import com.vaadin.flow.server.VaadinRequest;

/// Where the request comes from, for slowing down who tries too much.
public final class Here {

    private Here() {}

    public static String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : String.valueOf(request.getRemoteAddr());
    }
}
