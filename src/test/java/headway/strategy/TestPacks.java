package headway.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Packs for tests. */
final class TestPacks {

    private TestPacks() {}

    static StrategyPack merton() {
        return read("/strategy/merton-2016-17.yaml");
    }

    static StrategyPack fourStage() {
        return read("/packs/four-stage.yaml");
    }

    /** A shipped pack or the invented one, by its id. */
    static String file(String id) {
        return text((id.equals("four-stage") ? "/packs/" : "/strategy/") + id + ".yaml");
    }

    static StrategyPack named(String id) {
        return new PackReader(TestCatalogue.shipped()).read(file(id)).orElseThrow();
    }

    static StrategyPack read(String resource) {
        return new PackReader(TestCatalogue.shipped()).read(text(resource)).orElseThrow();
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(TestPacks.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small pack whose criterion 'tested' has the given expression and phases. */
    static StrategyPack testing(String expression, String... phases) {
        return new PackReader(TestCatalogue.shipped())
                .read(smallPack(expression, phases))
                .orElseThrow();
    }

    static String smallPack(String expression, String... phases) {
        return """
                id: small
                version: "1"
                title: Small
                authority: {name: Anyshire}
                valid: {from: 2018-01-01}
                notes: For tests
                units: [{id: hours, one: hour, many: hours}]
                categories:
                  - {id: fine, name: Fine, colour: blue, wording: Fine}
                  - {id: poor, name: Poor, colour: pink, wording: Poor}
                criteria:
                  - {id: well, category: fine, wording: does well, clause: p. 1, expression: outcomes_strong, weight: 0}
                  - id: tested
                    category: poor
                    wording: is tested
                    clause: p. 1
                    phases: [%s]
                    expression: "%s"
                    weight: 0
                levels:
                  - {id: some, name: Some, title: Some, entitlements: {hours: 1}, advisory: Some, advisory_free: true}
                pairs:
                  - {category: fine, levels: [some]}
                  - {category: poor, levels: [some]}
                combining:
                  reading: ours
                  note: None
                  rules:
                    - {id: poor, category: poor, when: {any: [tested]}, because: Poor}
                    - {id: fine, category: fine, when: {any: [well]}, because: Fine}
                  levels: {fine: [{level: some, because: Only}]}
                recalculation: {basis: unchanged, text: None}
                letters:
                  - {id: one, title: One, subject: On, sections: [{id: a, text: Dear}]}
                """.formatted(String.join(", ", phases), expression);
    }
}
