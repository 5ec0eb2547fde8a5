package nl.kringwijs.house.broken;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/// Breaks the rule for views on purpose: public, and says nothing about who may see it.
@Route(value = "kapot", registerAtStartup = false)
public class OpenView extends Div {}
