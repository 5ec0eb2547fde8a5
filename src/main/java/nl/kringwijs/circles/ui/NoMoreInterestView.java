package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.circles.CircleContact;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.text.Words;

/// Behind the link in the mail: do not keep me posted any more.
@Route("belangstelling")
@AnonymousAllowed
class NoMoreInterestView extends FormPage implements HasUrlParameter<String> {

    private final transient CircleContact contact;

    NoMoreInterestView(CircleContact contact) {
        super(Words.say("circles.noMore"), Words.say("circles.noMore.lead"));
        this.contact = contact;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        var all = new Anchor(CircleLinks.ALL, Words.say("circles.circles"));
        contact.interestIn(token)
                .ifPresentOrElse(
                        circle -> {
                            say(Words.say("circles.noMore.circle", circle));
                            action(Words.say("circles.noMore.act"), () -> {
                                contact.takeInterestBack(token);
                                done(Words.say("circles.noMore.done"), Words.say("circles.noMore.done.text"), all);
                            });
                        },
                        () -> done(Words.say("circles.noMore.gone"), Words.say("circles.noMore.gone.text"), all));
    }
}
