package nl.kringwijs.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.kringwijs.text.Words;

/// Parts of a text in their order, on the desk: moved up and down, taken out with a way back. A part that stays is
/// not drawn again, so that what is being typed in it stays as it is.
public final class PartList<P> extends Div {

    private final transient Function<P, UUID> key;
    private final transient Function<P, String> name;
    private final transient Supplier<List<P>> parts;
    private final transient Consumer<UnaryOperator<List<P>>> change;
    private final transient Function<P, Component> block;
    private final transient Map<UUID, Component> blocks = new HashMap<>();
    private final transient Map<UUID, Map<String, Button>> named = new HashMap<>();
    private transient List<UUID> shown = List.of();

    /// @param key what a part keeps when it changes
    /// @param name what it is called now
    /// @param change changes the list of parts and keeps it; must lead to [#refresh]
    /// @param block how a part is drawn
    public PartList(
            Function<P, UUID> key,
            Function<P, String> name,
            Supplier<List<P>> parts,
            Consumer<UnaryOperator<List<P>>> change,
            Function<P, Component> block) {
        this.key = key;
        this.name = name;
        this.parts = parts;
        this.change = change;
        this.block = block;
    }

    public void refresh() {
        List<UUID> wanted = parts.get().stream().map(key).toList();
        parts.get().forEach(part -> Optional.ofNullable(named.get(key.apply(part)))
                .ifPresent(buttons -> label(buttons, name.apply(part))));
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Set<UUID> gone = new HashSet<>(blocks.keySet());
        wanted.forEach(gone::remove);
        gone.forEach(this::forget);
        int at = 0;
        for (P part : parts.get()) {
            Component drawn = blocks.computeIfAbsent(key.apply(part), known -> landing(known, block.apply(part)));
            if (at >= getComponentCount() || getComponentAt(at) != drawn) {
                addComponentAtIndex(at, drawn);
            }
            at++;
        }
    }

    /// A block on which another one can be dropped, which then stands before it.
    private Component landing(UUID which, Component drawn) {
        DropTarget<Component> target = DropTarget.create(drawn);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(event -> event.getDragData()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .filter(dragged -> blocks.containsKey(dragged) && !dragged.equals(which))
                .ifPresent(dragged -> moveBefore(dragged, which)));
        return drawn;
    }

    private void moveBefore(UUID dragged, UUID other) {
        change.accept(now -> {
            int from = index(now, dragged);
            int to = index(now, other);
            if (from < 0 || to < 0) {
                return now;
            }
            List<P> next = new ArrayList<>(now);
            P part = next.remove(from);
            next.add(from < to ? to : index(next, other), part);
            return next;
        });
    }

    /// Something to take hold of with a pointer; with the keyboard there are the buttons.
    private Component handle(UUID which) {
        var handle = new Span("⠿");
        handle.addClassName("kw-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        handle.getElement().setAttribute("title", Words.say("kit.part.drag"));
        DragSource<Span> source = DragSource.create(handle);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(which);
        return handle;
    }

    private void forget(UUID which) {
        named.remove(which);
        Optional.ofNullable(blocks.remove(which)).ifPresent(Component::removeFromParent);
    }

    private static void label(Map<String, Button> buttons, String name) {
        String said = name.isBlank() ? Words.say("kit.part.nameless") : name;
        buttons.forEach((words, button) -> button.setAriaLabel(Words.say(words + ".of", said)));
    }

    public void add(P part) {
        change.accept(now -> {
            List<P> next = new ArrayList<>(now);
            next.add(part);
            return next;
        });
    }

    /// Changes one part, wherever it stands by now.
    public void edit(UUID which, UnaryOperator<P> step) {
        change.accept(now -> now.stream()
                .map(part -> key.apply(part).equals(which) ? step.apply(part) : part)
                .toList());
    }

    /// A handle to drag a part by, and buttons to move it and to take it out, which say for who listens which part
    /// that is.
    ///
    /// @param removed what is said when it is gone
    public List<Component> acts(UUID which, String removed) {
        Map<String, Button> buttons = new LinkedHashMap<>();
        buttons.put("kit.part.up", act("kit.part.up", () -> move(which, -1)));
        buttons.put("kit.part.down", act("kit.part.down", () -> move(which, 1)));
        buttons.put("kit.part.remove", act("kit.part.remove", () -> remove(which, removed)));
        named.put(which, buttons);
        parts.get().stream()
                .filter(part -> key.apply(part).equals(which))
                .findFirst()
                .ifPresent(part -> label(buttons, name.apply(part)));
        List<Component> acts = new ArrayList<>(List.of(handle(which)));
        acts.addAll(buttons.values());
        return acts;
    }

    /// What moves takes the focus along.
    private static Button act(String words, Runnable act) {
        var button = new Button(Words.say(words));
        button.addClickListener(click -> {
            act.run();
            button.focus();
        });
        button.addThemeNames("tertiary", "small");
        return button;
    }

    private void move(UUID which, int step) {
        change.accept(now -> {
            int at = index(now, which);
            int to = at + step;
            if (at < 0 || to < 0 || to >= now.size()) {
                return now;
            }
            List<P> next = new ArrayList<>(now);
            next.add(to, next.remove(at));
            return next;
        });
    }

    public void remove(UUID which, String removed) {
        int at = index(parts.get(), which);
        if (at < 0) {
            return;
        }
        P part = parts.get().get(at);
        change.accept(now ->
                now.stream().filter(known -> !key.apply(known).equals(which)).toList());
        Told.say(removed, () -> change.accept(now -> with(now, at, part)));
    }

    /// The list with this one part (back) in its place; what was changed meanwhile stays.
    public static <P> List<P> with(List<P> now, int at, P part) {
        List<P> next = new ArrayList<>(now);
        next.add(Math.min(at, next.size()), part);
        return next;
    }

    private int index(List<P> all, UUID which) {
        return all.stream().map(key).toList().indexOf(which);
    }
}
