package headway.evidence.readers;

import java.util.List;
import org.springframework.stereotype.Component;

/** 16 to 18 results of England: A level points for each entry, and value added. */
@Component
class Ks5SelectedColumnsReader extends SelectedColumnsReader {

    private static final List<Measured> FIGURES = List.of(
            Measured.of("ks5_alevel_aps", "TALLPPE_ALEV_1618"), Measured.of("ks5_alevel_value_added", "VA_INS_ALEV"));

    Ks5SelectedColumnsReader(Recognitions recognitions) {
        super(recognitions, "KS5", FIGURES, "RECTYPE", "URN", "VA_INS_ALEV", "TALLPPE_ALEV_1618", "OFSTEDRATING");
    }
}
