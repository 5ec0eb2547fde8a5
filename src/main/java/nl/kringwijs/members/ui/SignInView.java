package nl.kringwijs.members.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import j2html.tags.DomContent;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.members.DemoAccounts;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.members.Members;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;

/// Signing in: a plain form, so that password managers know it.
@Route("inloggen")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Members members;
    private final transient ObjectProvider<DemoAccounts> demo;
    private final transient CurrentViewer viewer;

    SignInView(Members members, ObjectProvider<DemoAccounts> demo, CurrentViewer viewer) {
        this.members = members;
        this.demo = demo;
        this.viewer = viewer;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return Words.say("members.signIn");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!viewer.get().isVisitor()) {
            event.forwardTo("");
            return;
        }
        var parameters =
                event.getLocation().getQueryParameters().getParameters().keySet();
        String problem = parameters.contains("rustig")
                ? "members.slowDown.signIn"
                : parameters.contains("fout") ? "members.signIn.wrong" : "";
        getElement().setProperty("innerHTML", content(problem).render());
    }

    private DomContent content(String problem) {
        return each(
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("members.signIn")),
                        members.isOpen()
                                ? p(
                                        text(Words.say("members.signIn.new") + " "),
                                        Parts.link(MemberLinks.REGISTER, Words.say("members.register")))
                                : text("")),
                problem.isEmpty() ? text("") : Parts.note(true, Icons.CLOSE, p(Words.say(problem))),
                div(attrs(".kw-signin"), form(), demo.getIfAvailable() == null ? text("") : demoAccounts()));
    }

    private static DomContent form() {
        return j2html.TagCreator.form(
                        field("username", "email", Words.say("members.email"), "username"),
                        field("password", "password", Words.say("members.password"), "current-password"),
                        csrf(),
                        div(button(Words.say("members.signIn"))
                                .withType("submit")
                                .withClass("kw-button")),
                        p(Parts.link(MemberLinks.FORGOT, Words.say("members.forgot"))))
                .withAction(MemberLinks.SIGN_IN)
                .withMethod("post")
                .withClass("kw-form");
    }

    private static DomContent field(String name, String type, String words, String autocomplete) {
        return div(
                attrs(".kw-field"),
                label(words).withFor("in-" + name).withClass("kw-field__label"),
                input().withId("in-" + name)
                        .withName(name)
                        .withType(type)
                        .isRequired()
                        .attr("autocomplete", autocomplete)
                        .withClass("kw-input"));
    }

    private static DomContent csrf() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Object token = request == null ? null : request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf
                ? input().withType("hidden").withName(csrf.getParameterName()).withValue(csrf.getToken())
                : text("");
    }

    private static DomContent demoAccounts() {
        return div(
                h2(Words.say("members.demo")).withClass("kw-rule-title"),
                p(attrs(".kw-quiet"), Words.say("members.demo.text")),
                ul(each(
                                DemoAccounts.all(),
                                account -> li(
                                        b(account.email()),
                                        span(
                                                attrs(".kw-quiet"),
                                                " " + account.name() + ", "
                                                        + Words.say("members.role." + account.what())))))
                        .withClass("kw-demo"),
                p(text(Words.say("members.demo.password") + " "), b(DemoAccounts.PASSWORD)));
    }
}
