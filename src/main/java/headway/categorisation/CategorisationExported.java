package headway.categorisation;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the rounds hold for an authority. */
@Component
class CategorisationExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.ofAuthority("round", "A year's round of categories"),
                Table.ofAuthority("decision", "A school's category in a round, with the evidence it rested on"),
                Table.ofAuthority("decision_answer", "What a person answered to a question of the strategy"),
                Table.ofAuthority("decision_step", "A step of a decision, with who took it and when"),
                Table.ofAuthority("letter_batch", "Letters that were issued together"),
                Table.ofAuthority("letter_batch_item", "What became of each letter of a batch"),
                Table.ofAuthority("review_prompt", "What asked for another look at a school"));
    }
}
